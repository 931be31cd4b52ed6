//! Code of functions that come with Longshore, as an asset.

use longshore_assembly::FilePackaging;
use longshore_core::assets::{FileAssetLocation, FileAssetSource};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names;
use longshore_core::stack::Stack;
use longshore_core::stage::Stage;

/// The code of a function, which is one file `index.js` and no more than what the runtime has is needed to run it.
// Differs(cdk): handler-code. The library's handlers are its own code, so assets of other hashes.
pub(crate) struct HandlerCode {
    pub(crate) location: FileAssetLocation,
}

impl HandlerCode {
    /// Writes the code into the assembly and adds it to the stack's assets; `id` is that of the node that stands for it.
    /// `deploy_time` says whether the code is marked as needed only during deployment.
    pub(crate) fn stage(
        scope: &dyn Construct,
        id: &str,
        code: &str,
        display_name: String,
        deploy_time: Option<bool>,
    ) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.AssetStaging")?;
        let stack = Stack::of(&node)?;
        let hash = names::sha256_hex(format!("index.js\n{code}").as_bytes());
        let name = format!("asset.{hash}");
        let mut file_name = name.clone();
        if let Some(stage) = Stage::of(&node) {
            let folder = stage.asset_outdir().join(&name);
            fs_err::create_dir_all(&folder)?;
            fs_err::write(folder.join("index.js"), code)?;
            let up = stage.outdir().strip_prefix(stage.asset_outdir()).map_or(0, |p| p.components().count());
            file_name = format!("{}{name}", "../".repeat(up));
        }
        let location = stack.synthesizer().add_file_asset(FileAssetSource {
            source_hash: hash,
            file_name: Some(file_name),
            packaging: Some(FilePackaging::Zip),
            display_name: Some(display_name),
            deploy_time,
            executable: None,
        })?;
        Ok(Self { location })
    }
}
