// Writes the counties of a GeoJSON file as TopoJSON: `node topology.mjs lan.geojson counties.json`.
// The grid is as fine as that of our own outlines.
import { readFileSync, writeFileSync } from "node:fs";
import { topology } from "topojson-server";

const [from, to] = process.argv.slice(2);
const { features } = JSON.parse(readFileSync(from, "utf8"));
const counties = features.map(({ geometry, properties }) => ({ type: "Feature", id: properties.lan_kod, properties: {}, geometry }));
writeFileSync(to, JSON.stringify(topology({ counties: { type: "FeatureCollection", features: counties } }, 1200)));
