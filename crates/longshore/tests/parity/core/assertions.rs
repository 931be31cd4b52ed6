use longshore::assertions::{
    Annotations, Capture, Match, Matcher, SynthesisMessage, Tags, Template, TemplateParsingOptions,
};
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use super::{resource, resource_with};
use crate::harness::{Context, check};

type Check = fn(&Template) -> Result<()>;

#[test]
fn template() {
    check("1600-core-assertions-template", |app, c| {
        Stack::new(app, "Stack")?;
        let json = object! {
            "Parameters" => object!{"P" => object!{"Type" => "String", "Default" => "x"}, "Q" => object!{"Type" => "Number"}},
            "Mappings" => object!{"M" => object!{"a" => object!{"b" => "c"}}},
            "Conditions" => object!{"C" => object!{"Fn::Equals" => ["a", "b"]}},
            "Resources" => object!{
                "Foo" => object!{"Type" => "Foo::Bar", "Properties" => object!{
                    "baz" => "qux", "fred" => ["waldo", "thud"],
                    "deep" => object!{"a" => object!{"b" => array![1, 2, object!{"c" => true}]}, "n" => 5},
                }},
                "Foo2" => object!{"Type" => "Foo::Bar", "Properties" => object!{"baz" => "waldo", "deep" => Object::new()}, "DependsOn" => ["Foo"]},
                "Bare" => object!{"Type" => "Foo::Bare", "DeletionPolicy" => "Retain"},
                "Ten" => object!{"Type" => "Foo::Ten", "Properties" => object!{
                    "text" => r#"{"a":{"b":[1,"x"]},"z":null}"#, "list" => ["a", "b", "a", "c"],
                    "flag" => false, "zero" => 0, "nothing" => Value::Null,
                }},
            },
            "Outputs" => object!{"Fred" => object!{"Value" => "plugh", "Description" => "d"}, "Barney" => object!{"Value" => object!{"Ref" => "Foo"}}},
        };
        let t = Template::from_json(json)?;
        c.record("json", t.to_json(), None);
        let baz = |v: &str| object! {"Properties" => object!{"baz" => v}};
        c.record(
            "find",
            [
                t.find_resources("Foo::Bar")?,
                t.find_resources_with("Foo::Bar", baz("qux"))?,
                t.find_resources("No::Such")?,
                t.find_parameters("*")?,
                t.find_parameters_with("P", object! {"Default" => "x"})?,
                t.find_parameters_with("P", object! {"Default" => "y"})?,
                t.find_outputs("Fred")?,
                t.find_outputs_with("*", object! {"Description" => "d"})?,
                t.find_mappings("*")?,
                t.find_mappings_with("M", object! {"a" => object!{"b" => "d"}})?,
                t.find_conditions("C")?,
                t.find_conditions("D")?,
            ],
            None,
        );
        c.record("id", [t.get_resource_id("Foo::Bare")?, t.get_resource_id_with("Foo::Bar", baz("waldo"))?], None);
        let checks: &[(&str, Check)] = &[
            ("count", |t| t.resource_count_is("Foo::Bar", 2)),
            ("count wrong", |t| t.resource_count_is("Foo::Bar", 1)),
            ("count none", |t| t.resource_count_is("No::Such", 0)),
            ("properties count", |t| {
                t.resource_properties_count_is("Foo::Bar", object! {"baz" => Match::any_value()}, 2)
            }),
            ("properties count wrong", |t| t.resource_properties_count_is("Foo::Bar", object! {"baz" => "qux"}, 2)),
            ("properties count absent", |t| t.resource_properties_count_is("Foo::Bare", Match::absent(), 1)),
            ("has", |t| t.has_resource("Foo::Bar", object! {"Properties" => object!{"baz" => "qux"}})),
            ("has not", |t| {
                t.has_resource("Foo::Bar", object! {"Properties" => object!{"baz" => "nope"}, "DependsOn" => ["Bar"]})
            }),
            ("has no such type", |t| t.has_resource("No::Such", Object::new())),
            ("has props", |t| t.has_resource_properties("Foo::Bar", object! {"fred" => ["waldo", "thud"]})),
            ("has props closest", |t| {
                let b = array![1, 3, object! {"c" => true}];
                t.has_resource_properties(
                    "Foo::Bar",
                    object! {"baz" => "waldo", "deep" => object!{"a" => object!{"b" => b}}},
                )
            }),
            ("has props short list", |t| t.has_resource_properties("Foo::Bar", object! {"fred" => ["waldo"]})),
            ("has props long list", |t| {
                t.has_resource_properties("Foo::Bar", object! {"fred" => ["waldo", "thud", "x"]})
            }),
            ("has props type", |t| {
                let deep = object! {"n" => "5", "a" => 7};
                t.has_resource_properties("Foo::Bar", object! {"baz" => ["qux"], "fred" => "waldo", "deep" => deep})
            }),
            ("has props bare", |t| t.has_resource_properties("Foo::Bare", Object::new())),
            ("has props bare absent", |t| t.has_resource_properties("Foo::Bare", Match::absent())),
            ("has props absent not", |t| t.has_resource_properties("Foo::Ten", Match::absent())),
            ("has props falsy", |t| t.has_resource_properties("Foo::Ten", object! {"flag" => false, "zero" => 0})),
            ("has props null", |t| t.has_resource_properties("Foo::Ten", object! {"nothing" => Match::absent()})),
            ("id none", |t| {
                t.get_resource_id_with("Foo::Bar", object! {"Properties" => object!{"baz" => "x"}}).map(|_| ())
            }),
            ("id many", |t| t.get_resource_id("Foo::Bar").map(|_| ())),
            ("id no type", |t| t.get_resource_id("No::Such").map(|_| ())),
            ("all", |t| t.all_resources("Foo::Bar", object! {"Properties" => object!{"deep" => Object::new()}})),
            ("all some", |t| t.all_resources("Foo::Bar", object! {"Properties" => object!{"baz" => "qux"}})),
            ("all none", |t| t.all_resources("Foo::Bar", object! {"Properties" => object!{"baz" => "x"}})),
            ("all no type", |t| t.all_resources("No::Such", Object::new())),
            ("all props", |t| {
                t.all_resources_properties("Foo::Bar", object! {"baz" => Match::string_like_regexp("^[qw]")})
            }),
            ("all props some", |t| t.all_resources_properties("Foo::Bar", object! {"fred" => Match::any_value()})),
            ("parameter", |t| t.has_parameter("P", object! {"Type" => "String"})),
            ("parameter not", |t| t.has_parameter("*", object! {"Type" => "List"})),
            ("parameter no id", |t| t.has_parameter("R", Object::new())),
            ("output", |t| t.has_output("Fred", object! {"Value" => "plugh"})),
            ("output not", |t| t.has_output("Fred", object! {"Value" => "x", "Description" => Match::absent()})),
            ("output any", |t| t.has_output("*", object! {"Value" => object!{"Ref" => "Foo"}})),
            ("output no id", |t| t.has_output("Wilma", Object::new())),
            ("mapping", |t| t.has_mapping("M", object! {"a" => object!{"b" => "c"}})),
            ("mapping not", |t| t.has_mapping("M", object! {"a" => object!{"b" => "d", "e" => 1}})),
            ("condition", |t| t.has_condition("C", object! {"Fn::Equals" => ["a", "b"]})),
            ("condition not", |t| t.has_condition("*", object! {"Fn::Equals" => ["a", "c"]})),
            ("matches", |t| t.template_matches(object! {"Outputs" => object!{"Fred" => object!{"Value" => "plugh"}}})),
            ("matches not", |t| {
                t.template_matches(object! {
                    "Outputs" => object!{"Fred" => object!{"Value" => "x"}, "Betty" => Object::new()},
                    "Resources" => object!{"Foo" => object!{"Properties" => object!{"fred" => ["waldo"]}}},
                })
            }),
            ("matches exact", |t| {
                t.template_matches(Match::object_equals(object! {"Resources" => Match::any_value()}))
            }),
            ("matches exactly", |t| t.template_matches(Match::exact(t.to_json())?)),
        ];
        for (label, assertion) in checks {
            c.attempt(label, |_, _| assertion(&t));
        }
        let cyclic = object! {"Resources" => object!{
            "A" => object!{"Type" => "X", "Properties" => object!{"a" => object!{"Fn::Sub" => "${!A}-${B.Arn}-${AWS::Region}"}}},
            "B" => object!{"Type" => "X", "DependsOn" => "C"},
            "C" => object!{"Type" => "X", "Properties" => object!{"c" => [object!{"Fn::Sub" => array!["${x}", object!{"x" => object!{"Fn::GetAtt" => ["A", "Arn"]}}]}]}},
            "D" => object!{"Type" => "X"},
        }};
        c.attempt("cyclic", |_, _| Template::from_json(cyclic.clone()).map(|_| ()));
        c.attempt("cyclic allowed", |_, _| {
            let options = TemplateParsingOptions { skip_cyclical_dependencies_check: Some(true) };
            Template::from_json_with(cyclic.clone(), options).map(|_| ())
        });
        c.attempt("self", |_, _| {
            Template::from_string(r#"{"Resources":{"A":{"Type":"X","Properties":{"a":{"Ref":"A"}}}}}"#).map(|_| ())
        });
        c.attempt("no resources", |_, _| Template::from_string("{}")?.has_resource("A", Object::new()));
        c.attempt("from stack", |stack, _| {
            resource_with(stack, "R", object! {"A" => CfnFn::ref_("AWS::Region")})?;
            let want = object! {"A" => object!{"Ref" => "AWS::Region"}, "B" => 1};
            Template::from_stack(stack)?.has_resource_properties("Some::Type", want)
        });
        c.attempt("from nested", |stack, _| {
            let nested = Stack::nested(stack, "N", NestedStackProps::default())?;
            resource(&nested, "R")?;
            Template::from_stack(&nested)?.resource_count_is("Some::Type", 1)?;
            Template::from_stack(stack)?.resource_count_is("Some::Type", 1)
        });
        c.attempt("from stage", |_, app| {
            let stage = Stage::new(app, "Stage", StageProps::default())?;
            let stack = Stack::new(&stage, "S")?;
            resource(&stack, "R")?;
            Template::from_stack(&stack)?.resource_count_is("Some::Type", 2)
        });
        Ok(())
    });
}

fn of_properties(properties: Object) -> Result<Template> {
    Template::from_json(object! {"Resources" => object!{"R" => object!{"Type" => "T", "Properties" => properties}}})
}

fn some_properties() -> Object {
    object! {
        "s" => "some text", "n" => 5, "b" => true, "l" => ["a", "b", "a", "c"],
        "o" => object!{"x" => 1, "y" => object!{"z" => array![1, object!{"w" => 2}]}},
        "j" => r#"{"a":{"b":[1,"x"]}}"#, "bad" => "{oops",
        "objects" => [object!{"k" => 1, "m" => "a"}, object!{"k" => 2, "m" => "b"}, object!{"k" => 3, "m" => "c", "deep" => object!{"er" => Vec::<Value>::new()}}],
        "lines" => "one\ntwo", "two" => array!["x", 1], "one" => [object!{"q" => Vec::<Value>::new()}],
        "none" => Vec::<Value>::new(), "empty" => Object::new(),
    }
}

#[test]
fn matchers() {
    check("1601-core-assertions-match", |app, c| {
        Stack::new(app, "Stack")?;
        let z = |w: Object| object! {"z" => array![1, w]};
        let patterns: Vec<(&str, Result<Object>)> = vec![
            ("absent", Ok(object! {"gone" => Match::absent()})),
            (
                "absent not",
                Ok(
                    object! {"s" => Match::absent(), "n" => Match::absent(), "o" => Match::absent(), "l" => Match::absent()},
                ),
            ),
            ("any", Ok(object! {"s" => Match::any_value(), "none" => Match::any_value()})),
            ("any not", Ok(object! {"gone" => Match::any_value()})),
            ("arrayWith", Ok(object! {"l" => Match::array_with(["a", "c"])})),
            ("arrayWith order", Ok(object! {"l" => Match::array_with(["c", "a"])})),
            ("arrayWith twice", Ok(object! {"l" => Match::array_with(["a", "a", "a"])})),
            (
                "arrayWith objects",
                Ok(object! {"objects" => Match::array_with([Match::object_like(object!{"k" => 2})])}),
            ),
            ("arrayWith exact objects", Ok(object! {"objects" => Match::array_with([object!{"k" => 2}])})),
            (
                "arrayWith closest",
                Ok(
                    object! {"objects" => Match::array_with([object!{"k" => 1, "m" => "a"}, object!{"k" => 3, "m" => "x"}])},
                ),
            ),
            ("arrayWith no more", Ok(object! {"two" => Match::array_with(array!["x", 1, "y"])})),
            ("arrayWith empty", Ok(object! {"none" => Match::array_with(["x"])})),
            ("arrayWith absent", Ok(object! {"l" => Match::array_with([Match::absent()])})),
            ("arrayWith any", Ok(object! {"l" => Match::array_with([Match::any_value()])})),
            ("arrayWith type", Ok(object! {"s" => Match::array_with(["x"])})),
            ("arrayWith not", Ok(object! {"l" => Match::array_with([Match::not("a")])})),
            (
                "arrayEquals",
                Ok(object! {"l" => Match::array_equals(array!["a", "b", "a", Match::string_like_regexp("c")])}),
            ),
            (
                "arrayEquals not",
                Ok(object! {
                    "l" => Match::array_equals(["a", "c"]),
                    "objects" => Match::array_equals(array![object!{"k" => 1}, object!{"k" => 2, "m" => "b"}, Match::object_like(object!{"deep" => object!{"er" => [1]}}), "x"]),
                }),
            ),
            (
                "exact",
                (|| {
                    let o = object! {"x" => 1, "y" => z(object!{"w" => 2})};
                    Ok(object! {"o" => Match::exact(o)?, "s" => Match::exact("some text")?})
                })(),
            ),
            (
                "exact not",
                (|| {
                    let o = object! {"x" => 1, "y" => z(object!{"w" => 2, "v" => 3})};
                    let empty = Match::exact(Vec::<Value>::new())?;
                    Ok(object! {"o" => Match::exact(o)?, "n" => Match::exact(6)?, "empty" => empty})
                })(),
            ),
            ("exact extra", Match::exact(object! {"x" => 1}).map(|m| object! {"o" => m})),
            ("exact matcher", Match::exact(Match::any_value()).map(|m| object! {"o" => m})),
            (
                "objectLike",
                Ok(
                    object! {"o" => Match::object_like(object!{"y" => object!{"z" => array![1, Match::object_like(Object::new())]}})},
                ),
            ),
            (
                "objectLike not",
                Ok(object! {"o" => Match::object_like(object!{"x" => 2, "y" => z(object!{"w" => 3}), "q" => 1})}),
            ),
            (
                "objectLike types",
                Ok(
                    object! {"l" => Match::object_like(Object::new()), "s" => Match::object_like(object!{"a" => 1}), "one" => [object!{"q" => ["r"]}]},
                ),
            ),
            ("objectEquals", Ok(object! {"o" => Match::object_equals(object!{"x" => 1, "y" => Match::any_value()})})),
            (
                "objectEquals not",
                Ok(
                    object! {"o" => Match::object_equals(object!{"x" => 1, "y" => object!{"z" => Match::array_with([2])}, "zz" => "x"})},
                ),
            ),
            ("literal objects are like", Ok(object! {"o" => object!{"y" => z(Object::new())}})),
            ("not", Ok(object! {"s" => Match::not("other"), "gone" => Match::not("x")})),
            ("not value", Ok(object! {"s" => Match::not(Match::any_value())})),
            (
                "not matches",
                Ok(object! {"o" => Match::not(object!{"x" => 1, "y" => z(object!{"w" => 2})}), "n" => Match::not(5)}),
            ),
            ("not like", Ok(object! {"o" => Match::not(Match::object_like(object!{"x" => 1}))})),
            ("json", Ok(object! {"j" => Match::serialized_json(object!{"a" => object!{"b" => array![1, "x"]}})})),
            (
                "json like",
                Ok(
                    object! {"j" => Match::serialized_json(Match::object_like(object!{"a" => object!{"b" => Match::array_with(["x"])}}))},
                ),
            ),
            (
                "json not",
                Ok(object! {
                    "j" => Match::serialized_json(object!{"a" => object!{"b" => array![1, "y"]}, "c" => 1}),
                    "bad" => Match::serialized_json(Object::new()), "n" => Match::serialized_json(Object::new()),
                }),
            ),
            (
                "regexp",
                Ok(
                    object! {"s" => Match::string_like_regexp("TEXT|te?xt$"), "lines" => Match::string_like_regexp("^two$")},
                ),
            ),
            (
                "regexp not",
                Ok(object! {"s" => Match::string_like_regexp("^text"), "l" => Match::string_like_regexp("z")}),
            ),
            ("regexp on a number", Ok(object! {"n" => Match::string_like_regexp("5")})),
            ("regexp lookbehind", Ok(object! {"s" => Match::string_like_regexp("(?<=some )text")})),
            ("literals", Ok(object! {"s" => "x", "n" => 6, "b" => false, "l" => "a", "o" => Vec::<Value>::new()})),
        ];
        for (label, pattern) in patterns {
            c.attempt(label, |_, _| of_properties(some_properties())?.has_resource_properties("T", pattern?));
        }
        captures(c)
    });
}

fn captures(c: &Context) -> Result<()> {
    let capture = |label: &str, pattern: Option<Matcher>, read: &dyn Fn(&Capture) -> Result<Value>| {
        c.attempt(label, |_, _| {
            let capture = pattern.map_or_else(Capture::new, Capture::new_with);
            of_properties(some_properties())?.has_resource_properties("T", object! {"s" => &capture})?;
            c.record(label, read(&capture)?, None);
            Ok(())
        });
    };
    capture("capture", None, &|c| Ok(c.as_string()?.into()));
    capture("capture pattern", Some(Match::string_like_regexp("text")), &|c| Ok(array![c.as_string()?, c.next()]));
    capture("capture pattern not", Some(Match::string_like_regexp("^text")), &|c| Ok(c.as_string()?.into()));
    capture("capture asNumber", None, &|c| Ok(c.as_number()?.into()));
    capture("capture asBoolean", None, &|c| Ok(c.as_boolean()?.into()));
    capture("capture asArray", None, &|c| Ok(c.as_array()?.into()));
    capture("capture asObject", None, &|c| Ok(c.as_object()?.into()));
    c.attempt("capture nothing", |_, _| Capture::new().as_string().map(|_| ()));
    c.attempt("capture absent", |_, _| {
        of_properties(some_properties())?.has_resource_properties("T", object! {"gone" => Capture::new()})
    });
    c.attempt("capture null", |_, _| {
        of_properties(object! {"a" => Value::Null})?.has_resource_properties("T", object! {"a" => Capture::new()})
    });
    let entry = |properties: Object| object! {"Type" => "T", "Properties" => properties};
    let many = Template::from_json(object! {"Resources" => object!{
        "A" => entry(object!{"k" => 1, "v" => "one", "o" => object!{"p" => [1]}}),
        "B" => entry(object!{"k" => 2, "v" => "two", "o" => object!{"p" => [2]}}),
        "C" => entry(object!{"k" => 1, "v" => true}),
    }})?;
    let v = Capture::new();
    many.has_resource_properties("T", object! {"k" => 1, "v" => &v})?;
    c.record("captures", array![v.as_string()?, v.next(), v.as_boolean()?, v.next(), v.as_boolean()?], None);
    let (o, n, w) = (Capture::new(), Capture::new(), Capture::new());
    let p = object! {"p" => Match::array_with(array![&w])};
    many.find_resources_with("T", object! {"Properties" => object!{"k" => &n, "o" => p}})?;
    many.has_resource_properties("T", object! {"o" => &o})?;
    let more = array![
        n.as_number()?,
        n.next(),
        n.as_number()?,
        w.as_number()?,
        o.as_object()?,
        o.next(),
        o.as_object()?.get("p").cloned(),
    ];
    c.record("more captures", more, None);
    let never = Capture::new();
    c.attempt("captures of a failure", |_, _| {
        many.has_resource_properties("T", object! {"k" => &never, "v" => "three"})
    });
    c.attempt("are not kept", |_, _| never.as_number().map(|_| ()));
    let whole = Capture::new();
    many.template_matches(object! {"Resources" => object!{"A" => object!{"Type" => &whole}}})?;
    c.attempt("nor of the whole template", |_, _| whole.as_string().map(|_| ()));
    c.attempt("capture in not", |_, _| many.has_resource_properties("T", object! {"v" => Match::not(Capture::new())}));
    Ok(())
}

#[test]
fn annotations_and_tags() {
    check("1602-core-assertions-annotations-tags", |app, c| {
        use longshore::core::annotations::Annotations as Notes;
        Stack::new(app, "Stack")?;
        let build = |stack: &Stack| {
            let r = resource(stack, "R")?;
            let q = resource(stack, "Q")?;
            Notes::of(&r).add_warning("a warning");
            Notes::of(&r).add_warning_v2("my:id", "acknowledge me");
            Notes::of(&q).add_error("an error");
            Notes::of(&q).add_info("for your information");
            Notes::of(stack).add_info("of the stack");
            Annotations::from_stack(stack)
        };
        let any = Match::any_value;
        let like = |pattern: &str| Match::string_like_regexp(pattern);
        let a = |label: &str, f: &dyn Fn(&Annotations) -> Result<()>| c.attempt(label, |s, _| f(&build(s)?));
        a("warning", &|t| t.has_warning("/Stack/R", "a warning"));
        a("warning any", &|t| t.has_warning("*", like(r"acknowledge me \[ack: my:id\]")));
        a("warning not", &|t| t.has_warning("/Stack/R", "another"));
        a("warning elsewhere", &|t| t.has_warning("/Stack/Q", any()));
        a("warning nowhere", &|t| t.has_warning("/Stack/X", any()));
        a("no warning", &|t| t.has_no_warning("*", "nothing"));
        a("no warning but", &|t| t.has_no_warning("/Stack/R", like("a w.rning")));
        a("error", &|t| t.has_error("/Stack/Q", "an error"));
        a("error not", &|t| t.has_error("*", "a warning"));
        a("no error", &|t| t.has_no_error("/Stack/R", any()));
        a("no error but", &|t| t.has_no_error("*", any()));
        a("info", &|t| t.has_info("/Stack", "of the stack"));
        a("info not", &|t| t.has_info("/Stack/Q", like("yours")));
        a("no info", &|t| t.has_no_info("/Stack/R", any()));
        a("no info but", &|t| t.has_no_info("*", any()));
        a("find", &|t| {
            let r = |found: Vec<SynthesisMessage>| -> Value {
                let one = |m: &SynthesisMessage| {
                    array![&m.level, &m.id, m.entry.get("type").cloned(), m.entry.get("data").cloned()]
                };
                Value::Array(found.iter().map(one).collect())
            };
            let found = array![
                r(t.find_warning("*", any())?),
                r(t.find_error("/Stack/Q", "an error")?),
                r(t.find_info("*", like("o"))?),
                r(t.find_info("/Stack/R", any())?),
            ];
            c.record("find", found, None);
            Ok(())
        });
        let tags = |label: &str, values: &[(&str, &str)], f: &dyn Fn(&Tags) -> Result<()>| {
            c.attempt(label, |_, app| {
                let tags = values.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
                let stack = Stack::builder(app, "Tagged").tags(tags).build()?;
                f(&Tags::from_stack(&stack)?)
            });
        };
        let two = [("one", "1"), ("two", "2")];
        tags("values", &two, &|t| t.has_values(object! {"one" => "1"}));
        tags("values exact", &two, &|t| t.has_values(Match::exact(object! {"one" => "1", "two" => "2"})?));
        tags("values not", &two, &|t| t.has_values(object! {"one" => "2", "three" => any()}));
        tags("values exact not", &two, &|t| t.has_values(Match::object_equals(object! {"one" => like(r"\d")})));
        tags("absent", &two, &|t| t.has_values(Match::absent()));
        tags("none", &[], &|t| t.has_none());
        tags("none but", &two, &|t| t.has_none());
        tags("all", &two, &|t| {
            c.record("all", t.all(), None);
            Ok(())
        });
        Ok(())
    });
}

#[test]
fn a_snapshot_has_no_hashes_of_assets() {
    let hash = "0123456789abcdef".repeat(4);
    let template = Template::from_json(object! {
        "Resources" => object!{"R" => object!{"Type" => "T", "Properties" => object!{"Key" => format!("x-{hash}.zip"), "Id" => "abc123"}}},
    })
    .unwrap();
    let text = template.snapshot();
    assert!(text.contains("\"x-<hash>.zip\""), "{text}");
    assert!(text.contains("\"abc123\""), "{text}");
}
