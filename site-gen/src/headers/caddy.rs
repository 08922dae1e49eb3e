//! `Caddyfile`: a site for Caddy 2.

use super::{RULES, TYPES, security};
use crate::base::BaseUrl;
use crate::paths;

pub(super) fn file(base: &BaseUrl) -> String {
    let mut text = String::from(
        "# Wayout behind Caddy 2: mend the two lines marked.\n\
         wayout.example {                 # mend\n\
         \troot * /srv/wayout            # mend\n\
         \tencode zstd gzip\n\
         \theader {\n",
    );
    for (name, value) in security() {
        text.push_str(&format!("\t\t{name} \"{value}\"\n"));
    }
    text.push_str("\t}\n");
    for rule in &RULES {
        let name = rule.folder.trim_end_matches('/');
        text.push_str(&format!("\t@{name} path {}*\n\theader @{name} {{\n", base.path(rule.folder)));
        for (name, value) in rule.headers() {
            text.push_str(&format!("\t\t{name} \"{value}\"\n"));
        }
        text.push_str("\t}\n");
    }
    for (ending, kind) in TYPES {
        text.push_str(&format!("\t@{ending} path *.{ending}\n\theader @{ending} Content-Type {kind}\n"));
    }
    let (api, json, page) =
        (base.path("api/"), base.path(&paths::root::not_found_json()), base.path(&paths::not_found()));
    text.push_str(&format!(
        "\tfile_server\n\
         \thandle_errors {{\n\
         \t\t@data {{\n\t\t\tpath {api}*\n\t\t\texpression `{{err.status_code}} == 404`\n\t\t}}\n\
         \t\t@page {{\n\t\t\tnot path {api}*\n\t\t\texpression `{{err.status_code}} == 404`\n\t\t}}\n\
         \t\trewrite @data {json}\n\
         \t\trewrite @page {page}\n\
         \t\tfile_server\n\
         \t}}\n\
         }}\n"
    ));
    text
}
