//! Dependencies between resources and stacks, wherever the two are.

use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::stack::Stack;
use crate::stage::Stage;

/// Makes `source` be deployed after `target`; each is a resource or a stack.
///
/// Two resources of one stack get a `DependsOn`. In nested stacks the dependency is laid between what stands for the two
/// in their closest common stack; without one, between the two top-level stacks.
pub(crate) fn add(source: &Node, target: &Node, reason: Option<&str>) -> Result<()> {
    if source.is_same(target) {
        return Ok(());
    }
    check(source, target)?;
    let (source_stack, target_stack) = (Stack::of(source)?, Stack::of(target)?);
    // What stands for each of the two in every stack from the top down to where it is.
    let source_path = stacks_of(&source_stack);
    let target_path = stacks_of(&target_stack);
    let common = source_path.iter().zip(&target_path).take_while(|(a, b)| a.is_same(b)).count();
    let Some(common) = common.checked_sub(1) else {
        return source_path[0]
            .add_assembly_dependency(&target_path[0], reason.unwrap_or(&default_reason(source, target)));
    };
    let in_common = |node: &Node, path: &[Stack]| -> Option<CfnResource> {
        match path.get(common + 1) {
            Some(nested) => nested.nested_stack_resource().cloned(),
            None => CfnResource::at(node),
        }
    };
    if let (Some(s), Some(t)) = (in_common(source, &source_path), in_common(target, &target_path))
        && !s.node().is_same(t.node())
    {
        s.add_resource_dependency(&t);
    }
    Ok(())
}

/// Refuses what no order of deployment can fulfil: a target in another stage, or one that the source is a part of.
fn check(source: &Node, target: &Node) -> Result<()> {
    let stage = |node: &Node| node.own_stage().cloned().or_else(|| Stage::of(node));
    let (source_stage, target_stage) = (stage(source), stage(target));
    let same_stage = match (&source_stage, &target_stage) {
        (Some(a), Some(b)) => a.node().is_same(b.node()),
        (None, None) => true,
        _ => false,
    };
    if !same_stage {
        let name = |stage: &Option<Stage>| match stage {
            None => "an unrooted construct tree".to_owned(),
            Some(stage) if stage.parent_stage().is_none() => "the App".to_owned(),
            Some(stage) => format!("Stage '{}'", stage.node().path()),
        };
        return Err(Error::at(
            source,
            "NoCrossStageDependency",
            format!(
                "You cannot have a dependency from '{}' (in {}) to '{}' (in {}): dependency cannot cross stage boundaries",
                source.path(),
                name(&source_stage),
                target.path(),
                name(&target_stage)
            ),
        ));
    }
    match containers_of(source).into_iter().find(|(container, _)| container.is_same(target)) {
        Some((_, kind)) => Err(Error::at(
            source,
            "CannotDependOnParent",
            format!("'{}' cannot depend on parent {kind} '{}'", source.path(), target.path()),
        )),
        None => Ok(()),
    }
}

/// The stacks that a construct is nested in and the stages around them, each with what messages call it.
// A stack that is a child of one it is not nested in may depend on that.
fn containers_of(node: &Node) -> Vec<(Node, &'static str)> {
    let kind = |n: &Node| match (n.own_stage(), n.own_stack()) {
        (Some(_), _) => "stage",
        (None, Some(stack)) if stack.nested_stack_parent().is_some() => "nested-stack",
        (None, Some(_)) => "stack",
        (None, None) => "construct",
    };
    let mut inner = kind(node);
    let mut found = Vec::new();
    for scope in node.scopes().iter().rev().skip(1) {
        let outer = kind(scope);
        let contains = match inner {
            "stage" | "stack" => outer == "stage",
            "nested-stack" => matches!(outer, "nested-stack" | "stack"),
            _ => outer != "construct",
        };
        if contains {
            found.push((scope.clone(), outer));
            inner = outer;
        }
    }
    found
}

/// What a dependency between stacks is explained by when nothing was said.
fn default_reason(source: &Node, target: &Node) -> String {
    let verb = if source.own_stack().is_some() { "addStackDependency" } else { "addResourceDependency" };
    format!("<{}>.{verb}(<{}>)", source.path(), target.path())
}

/// Takes back what [`add`] laid between two resources.
pub(crate) fn remove(source: &Node, target: &Node) {
    let (Ok(source_stack), Ok(target_stack)) = (Stack::of(source), Stack::of(target)) else { return };
    let (source_path, target_path) = (stacks_of(&source_stack), stacks_of(&target_stack));
    let common = source_path.iter().zip(&target_path).take_while(|(a, b)| a.is_same(b)).count();
    if common == 0 {
        source_path[0].remove_assembly_dependency(&target_path[0], &default_reason(source, target));
        return;
    }
    let in_common = |node: &Node, path: &[Stack]| match path.get(common) {
        Some(nested) => nested.nested_stack_resource().cloned(),
        None => CfnResource::at(node),
    };
    if let (Some(s), Some(t)) = (in_common(source, &source_path), in_common(target, &target_path)) {
        s.remove_resource_dependency(&t);
    }
}

fn stacks_of(stack: &Stack) -> Vec<Stack> {
    let mut path = vec![stack.clone()];
    while let Some(parent) = path[path.len() - 1].nested_stack_parent() {
        let parent = parent.clone();
        path.push(parent);
    }
    path.reverse();
    path
}

/// Turns construct dependencies into dependencies between all resources of the two sides.
pub(crate) fn apply_construct_dependencies(root: &Node) -> Result<()> {
    for source in root.find_all() {
        for target in source.dependencies() {
            if source.is_same(&target) {
                continue;
            }
            check(&source, &target)?;
            let sources = resources_in(&source);
            let reason = format!("<{}>.node.addDependency(<{}>)", source.path(), target.path());
            for t in resources_in(&target) {
                for s in &sources {
                    add(s.node(), t.node(), Some(&reason))?;
                }
            }
        }
    }
    Ok(())
}

fn resources_in(node: &Node) -> Vec<CfnResource> {
    node.find_all().iter().filter_map(CfnResource::at).collect()
}
