//! Prints the TypeScript of the seam.

#[allow(clippy::print_stdout, reason = "printing is what it is for")]
fn main() {
    print!("{}", api::typescript());
}
