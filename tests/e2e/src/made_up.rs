//! The page where a reader makes something up.

/// One region with another system, and the year in which that shows.
pub const MADE_UP: &str = "tank-om.html?ar=2028&tankom=12.takecare.2027";

/// The line that says that something is made up.
pub const NOTICE: &str = "p[data-imagined]";

/// The link back to the facts.
pub const FACTS: &str = "a[data-facts]";

/// Whether the watermark shows in both maps, where there are two.
pub const STAMPED: &str = "
    const maps = [...document.querySelectorAll('.maps svg')].filter(map => map.checkVisibility());
    return maps.length > 0 && maps.every(map => {
        const mark = map.querySelector('.watermark');
        const { display, opacity, fill } = getComputedStyle(mark);
        return display != 'none' && opacity > 0.2 && fill.includes('#pahittat') && map.lastElementChild == mark && mark.localName == 'path';
    })";
