// A bare map by D3: counties coloured by a table, a slider of years. As one writes it by hand, and no more.
import { geoPath, geoTransverseMercator } from "d3-geo";
import { select } from "d3-selection";
import { feature, mesh } from "topojson-client";

const fetched = file => fetch(file).then(answer => answer.json());

Promise.all(["counties.json", "table.json"].map(fetched)).then(([topology, table]) => {
  const counties = feature(topology, topology.objects.counties);
  const path = geoPath(geoTransverseMercator().rotate([-15, 0]).fitSize([400, 880], counties));

  const svg = select("svg");
  const shapes = svg.selectAll(".county").data(counties.features).join("path").attr("class", "county").attr("d", path);
  svg.append("path").attr("class", "borders").attr("d", path(mesh(topology, topology.objects.counties, (a, b) => a !== b)));

  const { first, last, colours, counties: rows } = table;
  const slider = select("#year").attr("min", first).attr("max", last).property("value", table.now);
  const show = () => {
    const year = +slider.property("value");
    select("output").text(year);
    shapes.attr("fill", county => colours[rows[county.id][year - first]]);
  };
  slider.on("input", show);
  show();
});
