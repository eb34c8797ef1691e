//! The line above the map of a page that is frozen.

use leptos::prelude::document;

use crate::book::Notice;

/// Says above the map that the page is frozen, and dresses it as such.
pub(in crate::app) fn announce(notice: &Notice) {
    let make = |name, attributes: &[(&str, &str)], text| {
        let element = document().create_element(name).ok()?;
        for (name, value) in attributes {
            let _ = element.set_attribute(name, value);
        }
        element.set_text_content(Some(text));
        Some(element)
    };
    let say = || {
        let page = document().query_selector("#app > .page").ok()??;
        let style = make("link", &[("rel", "stylesheet"), ("href", notice.style)], "")?;
        let text = make("p", &[("class", "frozen"), ("data-frozen", notice.day)], notice.said)?;
        let link = make("a", &[("data-present", ""), ("href", notice.home)], notice.present)?;
        text.append_with_str_1(" ").and_then(|()| text.append_with_node_1(&link)).ok()?;
        page.prepend_with_node_2(&style, &text).ok()
    };
    // Every one of these names is one that the page knows, so this cannot fail.
    let _ = say();
}
