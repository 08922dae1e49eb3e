//! `sw.js`: tells the service worker (`templates/assets/worker.js`) of the site. It stands at the root, for a worker sees
//! only what stands below it; its bytes change with the site's files, so that browsers take up the new one.

use serde_json::json;

use crate::assets::hash;
use crate::paths;
use crate::site::Site;

/// The asset that does the work.
const WORKER: &str = "worker.js";

pub(super) fn file(site: &Site<'_>) -> (String, String) {
    let assets = &site.templates.assets;
    let languages: Vec<&str> = site.templates.languages.iter().map(|language| language.tag.as_str()).collect();
    let told = json!({
        "root": site.base.path(""),
        "version": hash([assets.hash.as_bytes(), site.templates.hash.as_bytes()].into_iter()),
        "languages": languages,
    });
    let script = site.base.path(&paths::root::asset(&assets.hash, WORKER));
    let text = match assets.files.contains_key(WORKER) {
        true => format!("const SITE = {told};\nimportScripts({});\n", json!(script)),
        // Templates without a worker: one that was there before ends itself.
        false => "registration.unregister();\n".to_owned(),
    };
    (paths::root::worker(), text)
}
