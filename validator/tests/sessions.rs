//! Terminal sessions as people see them, in `sessions/*.trycmd`: each is run where the folders `old` and `new` hold two
//! versions of a small catalogue. `TRYCMD=overwrite cargo test -p validator --test sessions` accepts what it prints.

#![allow(clippy::expect_used)]

mod common;

#[test]
fn sessions() {
    let versions = common::versions();
    std::env::set_current_dir(versions.path()).expect("the folder of the versions");
    trycmd::TestCases::new()
        .env("LC_ALL", "en_GB.UTF-8")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        .case(common::tests().join("sessions/*.trycmd"))
        .run();
}
