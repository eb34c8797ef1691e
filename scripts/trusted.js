// The one policy of Trusted Types on every page: no text becomes markup, and the address of a script is one of this folder.
if (self.trustedTypes) trustedTypes.createPolicy("default", { createScriptURL: url => (/^[\w-]+\.js$/.test(url) ? url : null) });
