//! Code of functions that come with Longshore, as an asset.

use longshore_core::assets::FileAssetLocation;
use longshore_core::construct::Construct;
use longshore_core::custom_resource_provider::stage_code;
use longshore_core::error::Result;

/// The code of a function, which is one file and no more than what the runtime has is needed to run it.
pub(crate) struct HandlerCode {
    pub(crate) location: FileAssetLocation,
    /// The asset's path, relative to the assembly of the stack.
    pub(crate) file_name: String,
}

impl HandlerCode {
    /// Writes the code into the assembly and adds it to the stack's assets; `id` is that of the node that stands for it.
    /// `deploy_time` says whether the code is marked as needed only during deployment.
    pub(crate) fn stage(
        scope: &dyn Construct,
        id: &str,
        (file, code): (&str, &str),
        display_name: String,
        deploy_time: Option<bool>,
    ) -> Result<Self> {
        let staged = stage_code(scope, id, display_name, deploy_time, |draft| {
            fs_err::create_dir_all(draft)?;
            fs_err::write(draft.join(file), code)?;
            Ok(())
        })?;
        Ok(Self { location: staged.location, file_name: staged.file_name })
    }
}
