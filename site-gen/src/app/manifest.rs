//! `/<lang>/app.webmanifest`: how the site looks as an installed app.

use serde_json::{Value, json};

use crate::language::{Language, ProblemWithMessage};
use crate::paths;
use crate::site::Site;

/// The colours of the sign and of the paper (`10-tokens.css`).
const THEME: &str = "#00693a";
const PAPER: &str = "#fbfcfb";

/// The icons: file, sizes, media type, purpose.
const ICONS: [(&str, &str, &str, &str); 4] = [
    ("icon.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("icon-maskable.png", "512x512", "image/png", "maskable"),
];

pub(super) fn file(site: &Site<'_>, language: &Language) -> Result<(String, String), ProblemWithMessage> {
    let say = |key: &str| language.messages.say(key, &[]);
    let url = |path: &str| site.base.path(&format!("{}/{path}", language.tag));
    let assets = &site.templates.assets;
    let present = ICONS.iter().filter(|(name, ..)| assets.files.contains_key(*name));
    let icons = present.map(|(name, sizes, kind, purpose)| {
        let src = site.base.path(&paths::root::asset(&assets.hash, name));
        json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose })
    });
    let shortcut = |key: &str, path: String| Ok(json!({ "name": say(key)?, "url": url(&path) }));
    let shortcuts: Vec<Value> = vec![
        shortcut("nav-find", paths::find())?,
        shortcut("compare-title", paths::compare())?,
        shortcut("nav-when-refused", paths::when_refused())?,
    ];
    let manifest = json!({
        "id": site.base.path(""),
        "name": say("site-title")?,
        "short_name": say("site-name")?,
        "description": say("site-description")?,
        "lang": language.tag,
        "dir": language.dir,
        "start_url": url(&paths::home()),
        "scope": site.base.path(""),
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": THEME,
        "categories": ["utilities", "privacy"],
        "icons": icons.collect::<Vec<_>>(),
        "shortcuts": shortcuts,
    });
    Ok((paths::root::manifest(&language.tag), format!("{manifest:#}\n")))
}
