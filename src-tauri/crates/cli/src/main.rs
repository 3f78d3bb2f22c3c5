//! hadir
fn main() {}
