//! `_headers` and `_redirects`, as Netlify, Cloudflare Pages and others read them. Such hosts serve a site at the root.

use super::{RULES, security};
use crate::paths;

pub(super) fn headers() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in security() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for rule in &RULES {
        text.push_str(&format!("/{}*\n", rule.folder));
        for (name, value) in rule.headers() {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
    text
}

/// A host that knows no such status passes over the line.
pub(super) fn redirects() -> String {
    format!("/api/*  /{}  404\n", paths::root::not_found_json())
}
