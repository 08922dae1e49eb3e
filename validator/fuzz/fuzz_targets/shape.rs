//! The schema and the rules on single files: what is accepted can be made typed.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(why) = validator::probe::shape(bytes) {
        panic!("{why}");
    }
});
