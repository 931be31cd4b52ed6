//! CloudFormation's intrinsic functions and pseudo parameters.

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::reference::CfnReference;
use crate::resolve::ResolveContext;
use crate::stack::Stack;
use crate::token::{Resolvable, Token, is_unresolved, list_token, str_is_unresolved};
use crate::value::{Object, Value, js_number};
use crate::{array, object};

/// Pseudo parameters, as strings that hold a token.
#[derive(Debug)]
pub struct Aws;

macro_rules! pseudo {
    ($($(#[$m:meta])* $f:ident => $name:literal;)*) => {
        impl Aws {
            $($(#[$m])* pub fn $f() -> String {
                thread_local! { static T: Token = Token::with_hint(object!{"Ref" => $name}, $name); }
                T.with(Token::to_string)
            })*
        }
    };
}
pseudo! {
    /// `AWS::AccountId`
    account_id => "AWS::AccountId";
    /// `AWS::Region`
    region => "AWS::Region";
    /// `AWS::Partition`
    partition => "AWS::Partition";
    /// `AWS::URLSuffix`
    url_suffix => "AWS::URLSuffix";
    /// `AWS::StackId`
    stack_id => "AWS::StackId";
    /// `AWS::StackName`
    stack_name => "AWS::StackName";
    /// `AWS::NoValue`, which makes CloudFormation drop a property.
    no_value => "AWS::NoValue";
}
impl Aws {
    /// `AWS::NotificationARNs`
    pub fn notification_arns() -> Vec<String> {
        thread_local! { static T: Token = Token::with_hint(object! {"Ref" => "AWS::NotificationARNs"}, "AWS::NotificationARNs"); }
        T.with(Token::as_list)
    }
}

/// A pseudo parameter as seen in the stack of `scope`; crossing into another stack turns it into an export.
pub fn scoped_pseudo(scope: &dyn Construct, name: &str) -> String {
    CfnReference::pseudo(scope.node(), name).to_string()
}

/// Pseudo parameters as seen in the stack of a construct: a reference to the account, region or id of *that* stack.
#[derive(Clone, Debug)]
pub struct ScopedAws(Node);

impl ScopedAws {
    /// The pseudo parameters of the stack that a construct is in.
    pub fn new(scope: &dyn Construct) -> Self {
        Self(scope.node().clone())
    }
    /// `AWS::AccountId`
    pub fn account_id(&self) -> String {
        scoped_pseudo(&self.0, "AWS::AccountId")
    }
    /// `AWS::URLSuffix`
    pub fn url_suffix(&self) -> String {
        scoped_pseudo(&self.0, "AWS::URLSuffix")
    }
    /// `AWS::NotificationARNs`
    pub fn notification_arns(&self) -> Vec<String> {
        CfnReference::pseudo(&self.0, "AWS::NotificationARNs").as_list()
    }
    /// `AWS::Partition`
    pub fn partition(&self) -> String {
        scoped_pseudo(&self.0, "AWS::Partition")
    }
    /// `AWS::Region`
    pub fn region(&self) -> String {
        scoped_pseudo(&self.0, "AWS::Region")
    }
    /// `AWS::StackId`
    pub fn stack_id(&self) -> String {
        scoped_pseudo(&self.0, "AWS::StackId")
    }
    /// `AWS::StackName`
    pub fn stack_name(&self) -> String {
        scoped_pseudo(&self.0, "AWS::StackName")
    }
}

/// Tells whether a resolved value is one intrinsic call (`Ref`, `Fn::…` or `Condition`), and which.
pub fn intrinsic_name(value: &Value) -> Option<&str> {
    let map = value.as_object()?;
    let (name, _) = map.first().filter(|_| map.len() == 1)?;
    // CodePipeline's functions of artifacts are no intrinsics: they stand in texts as they are.
    let of_artifact = name == "Fn::GetArtifactAtt" || name == "Fn::GetParam";
    ((name == "Ref" || name.starts_with("Fn::") || name == "Condition") && !of_artifact).then_some(name.as_str())
}

fn literal_text(v: &Value) -> Option<String> {
    match v {
        Value::String(s) => Some(s.clone()),
        Value::Number(n) => Some(js_number(*n)),
        _ => None,
    }
}

/// Concatenates two resolved values: text where both are known, else a flat `Fn::Join`.
pub fn concat(left: Value, right: Value) -> Value {
    if left.is_undefined() {
        return if right.is_undefined() { "".into() } else { right };
    }
    if right.is_undefined() {
        return left;
    }
    match (literal_text(&left), literal_text(&right)) {
        (Some(l), Some(r)) => Value::String(l + &r),
        _ => object! {"Fn::Join" => array!["", minimal_join("", vec![left, right])]}.into(),
    }
}

/// Flattens joins with the same delimiter and joins neighbouring texts.
pub fn minimal_join(delimiter: &str, values: Vec<Value>) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    let mut queue: std::collections::VecDeque<Value> = values.into();
    while let Some(v) = queue.pop_front() {
        if let Some([Value::String(d), Value::Array(items)]) = v.get("Fn::Join").and_then(Value::as_array)
            && d == delimiter
            && intrinsic_name(&v) == Some("Fn::Join")
        {
            for item in items.iter().rev() {
                queue.push_front(item.clone());
            }
            continue;
        }
        match (out.last().and_then(literal_text), literal_text(&v)) {
            (Some(l), Some(r)) => *out.last_mut().expect("invariant: just seen") = Value::String(l + delimiter + &r),
            _ => out.push(v),
        }
    }
    out
}

struct Join {
    delimiter: String,
    values: Vec<Value>,
}

impl Resolvable for Join {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        if self.values.iter().any(|v| v.as_str().is_some_and(|s| list_token(s).is_some())) {
            // A list that is known only at deployment.
            return Ok(object! {"Fn::Join" => array![self.delimiter.as_str(), self.values.clone()]}.into());
        }
        let resolved = self.values.iter().map(|v| context.resolve(v)).collect::<Result<Vec<_>>>()?;
        let mut joined = minimal_join(&self.delimiter, resolved);
        if let [Value::String(_)] = joined.as_slice() {
            return Ok(joined.remove(0));
        }
        Ok(object! {"Fn::Join" => array![self.delimiter.as_str(), joined]}.into())
    }
    fn display_hint(&self) -> String {
        "Fn::Join".into()
    }
}

/// An expression that is true or false at deployment: of conditions, rules and `Fn::If`.
pub type ConditionExpression = Token;

/// CloudFormation's intrinsic functions.
#[derive(Debug)]
pub struct Fn;

fn call(name: &str, args: impl Into<Value>) -> Token {
    Token::of(object! {name => args.into()})
}

fn nested(name: &'static str, conditions: Vec<ConditionExpression>) -> Result<ConditionExpression> {
    const MAX: usize = 10; // Source: CloudFormation user guide, condition functions: 2 to 10 operands.
    match conditions.len() {
        0 => Err(Error::new("ValidationError", format!("Fn.condition{}() needs at least one argument", &name[4..]))),
        1 => Ok(conditions.into_iter().next().expect("invariant: one element")),
        2..=MAX => Ok(call(name, conditions)),
        _ => {
            let groups = conditions
                .chunks(MAX)
                .map(|c| nested(name, c.to_vec()))
                .collect::<Result<Vec<ConditionExpression>>>()?;
            nested(name, groups)
        }
    }
}

impl Fn {
    /// `Ref` of a logical id given as text.
    pub fn ref_(logical_name: &str) -> String {
        call("Ref", logical_name).to_string()
    }

    /// `Fn::GetAtt` of a logical id given as text.
    pub fn get_att(logical_id: &str, attribute: &str) -> Token {
        call("Fn::GetAtt", array![logical_id, attribute])
    }

    /// `Fn::Join`; texts that are known are joined at once, nested joins are flattened.
    ///
    /// # Errors
    /// When `values` is empty.
    pub fn join<S: Into<String>>(delimiter: &str, values: impl IntoIterator<Item = S>) -> Result<String> {
        let values: Vec<Value> = values.into_iter().map(|v| Value::String(v.into())).collect();
        if values.is_empty() {
            return Err(Error::new("RequiresFnjoinRequiresLeast", "FnJoin requires at least one value to be provided"));
        }
        Ok(Token::new(Join { delimiter: delimiter.to_owned(), values }).to_string())
    }

    /// `Fn::Split`; a known text is split at once. `assumed_length` makes a list of that many selections.
    ///
    /// # Errors
    /// When the delimiter is a token.
    pub fn split(delimiter: &str, source: &str, assumed_length: Option<usize>) -> Result<Vec<String>> {
        if str_is_unresolved(delimiter) {
            return Err(Error::new("ValidationError", "Fn.split: 'delimiter' may not be a token value"));
        }
        if !str_is_unresolved(source) {
            return Ok(source.split(delimiter).map(str::to_owned).collect());
        }
        let token = call("Fn::Split", array![delimiter, source]);
        Ok(match assumed_length {
            None => token.as_list(),
            Some(n) => (0..n).map(|i| call("Fn::Select", array![i, Value::Token(token.clone())]).to_string()).collect(),
        })
    }

    /// `Fn::Select`; an item of a known list is returned as it is.
    ///
    /// # Errors
    /// When a known list has no such item.
    pub fn select(index: usize, list: &[String]) -> Result<String> {
        if is_unresolved(list) {
            return Ok(call("Fn::Select", array![index, list]).to_string());
        }
        list.get(index).cloned().ok_or_else(|| {
            Error::new(
                "FnSelectOutOfRange",
                format!("Fn.select: index {index} is out of range of a list of {}", list.len()),
            )
        })
    }

    /// `Fn::Sub`, with values for names used in the text.
    pub fn sub(body: &str, variables: Option<Object>) -> String {
        match variables {
            None => call("Fn::Sub", body),
            Some(v) => call("Fn::Sub", array![body, v]),
        }
        .to_string()
    }

    /// `Fn::Base64`
    pub fn base64(data: &str) -> String {
        call("Fn::Base64", data).to_string()
    }

    /// `Fn::Cidr`
    ///
    /// # Errors
    /// Unless there are 1 to 256 blocks.
    pub fn cidr(ip_block: &str, count: u32, size_mask: Option<&str>) -> Result<Vec<String>> {
        if !(1..=256).contains(&count) {
            return Err(Error::new(
                "MustBeFnCidrSCountAttribute",
                format!("Fn::Cidr's count attribute must be between 1 and 256, {count} was provided."),
            ));
        }
        let mut args = vec![Value::from(ip_block), Value::from(count)];
        args.extend(size_mask.map(Value::from));
        Ok(call("Fn::Cidr", args).as_list())
    }

    /// The domain part of a URL, by `Fn::Split` and `Fn::Select`.
    ///
    /// # Errors
    /// Never with a token; with a literal when it has no such part.
    pub fn parse_domain_name(url: &str) -> Result<String> {
        let no_https = Self::select(1, &Self::split("//", url, None)?)?;
        Self::select(0, &Self::split("/", &no_https, None)?)
    }

    /// `Fn::GetAZs` of a region, or of the stack's.
    pub fn get_azs(region: Option<&str>) -> Vec<String> {
        call("Fn::GetAZs", region.unwrap_or("")).as_list()
    }

    /// `Fn::ImportValue`
    pub fn import_value(name: &str) -> String {
        call("Fn::ImportValue", name).to_string()
    }

    /// `Fn::GetStackOutput`: an output of another stack, which need not be exported.
    ///
    /// `region` defaults to the stack's own; `role_arn` is what reads the output in another account.
    pub fn get_stack_output(
        stack_name: &str,
        output_name: &str,
        region: Option<&str>,
        role_arn: Option<&str>,
    ) -> String {
        let args = object! {
            "StackName" => stack_name, "Region" => region, "RoleArn" => role_arn, "OutputName" => output_name,
        };
        call("Fn::GetStackOutput", args).to_string()
    }

    /// `Fn::ImportValue` of a list that was exported joined by `delimiter`.
    ///
    /// # Errors
    /// When the delimiter is a token.
    pub fn import_list_value(name: &str, assumed_length: usize, delimiter: &str) -> Result<Vec<String>> {
        Self::split(delimiter, &Self::import_value(name), Some(assumed_length))
    }

    /// `Fn::FindInMap`; a default adds the transform `AWS::LanguageExtensions` to the stack.
    pub fn find_in_map(map: &str, top: &str, second: &str, default: Option<&str>) -> String {
        let mut args: Vec<Value> = vec![map.into(), top.into(), second.into()];
        match default {
            None => call("Fn::FindInMap", args).to_string(),
            Some(d) => {
                args.push(object! {"DefaultValue" => d}.into());
                LanguageExtension::call("Fn::FindInMap", args).to_string()
            }
        }
    }

    /// `Fn::Transform`
    pub fn transform(macro_name: &str, parameters: Object) -> Token {
        call("Fn::Transform", object! {"Name" => macro_name, "Parameters" => parameters})
    }

    /// `Fn::And`, nested when there are more than ten.
    ///
    /// # Errors
    /// When there is none.
    pub fn condition_and(conditions: Vec<ConditionExpression>) -> Result<ConditionExpression> {
        nested("Fn::And", conditions)
    }

    /// `Fn::Or`, nested when there are more than ten.
    ///
    /// # Errors
    /// When there is none.
    pub fn condition_or(conditions: Vec<ConditionExpression>) -> Result<ConditionExpression> {
        nested("Fn::Or", conditions)
    }

    /// `Fn::Equals`
    pub fn condition_equals(left: impl Into<Value>, right: impl Into<Value>) -> ConditionExpression {
        call("Fn::Equals", array![left.into(), right.into()])
    }

    /// `Fn::If`: one of two values by a named condition.
    pub fn condition_if(condition_id: &str, if_true: impl Into<Value>, if_false: impl Into<Value>) -> Token {
        call("Fn::If", array![condition_id, if_true.into(), if_false.into()])
    }

    /// `Fn::Not`
    pub fn condition_not(condition: ConditionExpression) -> ConditionExpression {
        call("Fn::Not", array![condition])
    }

    /// `Fn::Contains`, in rules.
    pub fn condition_contains(values: Vec<String>, value: &str) -> ConditionExpression {
        call("Fn::Contains", array![values, value])
    }

    /// `Fn::EachMemberEquals`, in rules.
    pub fn condition_each_member_equals(values: Vec<String>, value: &str) -> ConditionExpression {
        call("Fn::EachMemberEquals", array![values, value])
    }

    /// `Fn::EachMemberIn`, in rules.
    pub fn condition_each_member_in(values: Vec<String>, matched: Vec<String>) -> ConditionExpression {
        call("Fn::EachMemberIn", array![values, matched])
    }

    /// `Fn::RefAll`, in rules.
    pub fn ref_all(parameter_type: &str) -> Vec<String> {
        call("Fn::RefAll", parameter_type).as_list()
    }

    /// `Fn::ValueOf`, in rules.
    pub fn value_of(parameter_or_logical_id: &str, attribute: &str) -> String {
        call("Fn::ValueOf", array![parameter_or_logical_id, attribute]).to_string()
    }

    /// `Fn::ValueOfAll`, in rules.
    pub fn value_of_all(parameter_type: &str, attribute: &str) -> Vec<String> {
        call("Fn::ValueOfAll", array![parameter_type, attribute]).as_list()
    }

    /// The number of items of a list: of a known one at once, else `Fn::Length`, which adds the transform
    /// `AWS::LanguageExtensions` to the stack.
    pub fn len(list: impl Into<Value>) -> Value {
        match list.into() {
            Value::Array(items) if !is_unresolved(Value::Array(items.clone())) => items.len().into(),
            unknown => LanguageExtension::call("Fn::Length", unknown).into(),
        }
    }

    /// The JSON text of a value: of a token `Fn::ToJsonString`, which adds the transform `AWS::LanguageExtensions` to
    /// the stack; of anything else the text, with the tokens in it put in as they are.
    pub fn to_json_string(value: impl Into<Value>) -> String {
        let value = value.into();
        if is_unresolved(&value) {
            LanguageExtension::call("Fn::ToJsonString", value).to_string()
        } else {
            value.to_json(0)
        }
    }
}

/// A call of a function that only the transform `AWS::LanguageExtensions` knows.
struct LanguageExtension {
    name: &'static str,
    args: Value,
}

impl LanguageExtension {
    fn call(name: &'static str, args: impl Into<Value>) -> Token {
        Token::new(Self { name, args: args.into() })
    }
}

impl Resolvable for LanguageExtension {
    fn resolve(&self, context: &ResolveContext) -> Result<Value> {
        Stack::of(context.scope())?.add_transform("AWS::LanguageExtensions");
        Ok(object! {self.name => &self.args}.into())
    }
}
