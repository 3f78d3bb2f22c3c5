//! What is generated and committed is fresh.

use tests::repository::read;

#[test]
fn the_screen_knows_the_commands_as_they_are() {
    assert!(
        api::typescript() == read("ui/src/generated/api.ts"),
        "ui/src/generated/api.ts is stale: cargo xtask types"
    );
}
