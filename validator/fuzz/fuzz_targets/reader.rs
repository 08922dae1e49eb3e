//! The reader of YAML: every value has its place.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(why) = validator::probe::reader(bytes) {
        panic!("{why}");
    }
});
