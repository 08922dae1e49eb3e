//! `nginx.conf`: maps and a server, to be included within `http { … }`.

use super::{RULES, Rule, TYPES, security};
use crate::base::BaseUrl;
use crate::paths;

pub(super) fn file(base: &BaseUrl) -> String {
    let folder = |rule: &Rule| base.path(rule.folder);
    let lines = |value: fn(&Rule) -> Option<&str>| -> String {
        let values = RULES.iter().filter_map(|rule| Some((folder(rule), value(rule)?)));
        values.map(|(folder, value)| format!("    ~^{folder} \"{value}\";\n")).collect()
    };
    let types: String = TYPES.iter().map(|(ending, kind)| format!("    {kind} {ending};\n")).collect();
    let headers = security().into_iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"));
    let shared = lines(|rule| rule.shared.then_some("*"));
    let kept = lines(|rule| Some(rule.kept));
    let (headers, root, api) = (headers.collect::<String>(), base.path(""), base.path("api/"));
    let (page, json) = (base.path("404.html"), base.path(&paths::root::not_found_json()));
    format!(
        "# Wayout behind nginx: include this file within http {{ … }}, after mime.types, and mend the three lines marked.\n\
         types {{\n{types}}}\n\
         # A header of which the value is empty is not sent.\n\
         map $uri $wayout_shared {{\n    default \"\";\n{shared}}}\n\
         map $uri $wayout_kept {{\n    default \"\";\n{kept}}}\n\
         server {{\n\
         \x20   listen 80;                    # mend: 443 ssl, with certificates\n\
         \x20   server_name wayout.example;   # mend\n\
         \x20   root /srv/wayout;             # mend: the folder in which {root} stands\n\
         \x20   gzip on;\n\
         \x20   gzip_types application/json application/atom+xml application/x-ndjson image/svg+xml text/css text/csv text/calendar text/javascript application/javascript;\n\
         {headers}\
         \x20   add_header Access-Control-Allow-Origin $wayout_shared always;\n\
         \x20   add_header Cache-Control $wayout_kept;\n\
         \x20   error_page 404 {page};\n\
         \x20   location {api} {{\n\
         \x20       error_page 404 {json};\n\
         \x20   }}\n\
         }}\n"
    )
}
