//! What comes with repositories: functions that empty them, and the settings of a registry.

use longshore::aws_ecr::Repository;
use longshore::prelude::*;

use crate::harness::check;

#[test]
fn images_that_are_deleted_by_a_function() {
    check("011-ecr-auto-delete-images", |app, c| {
        c.own_handler_code();
        let stack = Stack::new(app, "Stack")?;
        let destroy =
            |id: &str| Repository::builder(&stack, id).auto_delete_images(true).removal_policy(RemovalPolicy::Destroy);
        destroy("One").build()?;
        destroy("Two").repository_name("two").build()?;
        destroy("Three").empty_on_delete(false).build()?;
        destroy("Four").empty_on_delete(true).build()?;
        Ok(())
    });
}
