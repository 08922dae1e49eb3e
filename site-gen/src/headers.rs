//! The security headers of the site: in every page as a meta tag, in `_headers` for static hosts, and sent by the
//! development server.

/// What pages may load: the site's own style sheets, scripts, pictures and data, and nothing from elsewhere.
pub const CSP: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
                       connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/// What only a header can say.
const HEADER_ONLY: &str = "; frame-ancestors 'none'";

/// The headers of every response.
pub fn security() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{CSP}{HEADER_ONLY}")),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("X-Content-Type-Options", "nosniff".into()),
    ]
}

/// The file `_headers`, as Netlify, Cloudflare Pages and others read it.
pub fn file() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in security() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    text.push_str("/api/*\n  Access-Control-Allow-Origin: *\n");
    text
}
