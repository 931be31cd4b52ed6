# What GameLift resources have to fulfil that their schemas cannot say.
# The ids, severities, places and messages are those of aws-cdk-lib 2.275.0; the rules are written anew.
package longshore.gamelift

import rego.v1

error(id, resource, path, message) := make_diag_at(id, "ERROR", resource, path, message)

# Ports that are let in.
violation contains finding if {
	some fleet in resources_of_type("AWS::GameLift::Fleet")
	permissions := resolve(fleet, "Properties.EC2InboundPermissions")
	is_array(permissions)
	some index, ports in permissions
	is_number(ports.FromPort)
	is_number(ports.ToPort)
	ports.ToPort < ports.FromPort
	path := sprintf("Properties.EC2InboundPermissions.%d.FromPort", [index])
	message := sprintf("Ingress rule port range is inverted: FromPort %v is greater than ToPort %v", [ports.FromPort, ports.ToPort])
	finding := error("CDK-GameLift-001", fleet, path, message)
}

# The capacities of all fleets, by place, where both limits are numbers.
capacities contains [fleet, index, capacity] if {
	some fleet in resources_of_type("AWS::GameLift::Fleet")
	locations := resolve(fleet, "Properties.Locations")
	is_array(locations)
	some index, location in locations
	capacity := location.LocationCapacity
	is_number(capacity.MinSize)
	is_number(capacity.MaxSize)
}

violation contains finding if {
	some [fleet, index, capacity] in capacities
	capacity.MaxSize < capacity.MinSize
	path := sprintf("Properties.Locations.%d.LocationCapacity.MinSize", [index])
	message := sprintf("Location capacity MinSize %v is greater than MaxSize %v", [capacity.MinSize, capacity.MaxSize])
	finding := error("CDK-GameLift-002", fleet, path, message)
}

violation contains finding if {
	some [fleet, index, capacity] in capacities
	capacity.MinSize <= capacity.MaxSize
	wanted := capacity.DesiredEC2Instances
	is_number(wanted)
	not within(wanted, capacity)
	path := sprintf("Properties.Locations.%d.LocationCapacity.DesiredEC2Instances", [index])
	message := sprintf("Location capacity DesiredEC2Instances %v is outside the range [MinSize %v, MaxSize %v]", [wanted, capacity.MinSize, capacity.MaxSize])
	finding := error("CDK-GameLift-003", fleet, path, message)
}

within(wanted, capacity) if {
	wanted >= capacity.MinSize
	wanted <= capacity.MaxSize
}

# An alias leads to a fleet or says something, not both.
aliases := {
	"SIMPLE": ["CDK-GameLift-004", "Message", "set a terminal Message"],
	"TERMINAL": ["CDK-GameLift-005", "FleetId", "reference a fleet"],
}

violation contains finding if {
	some alias, resource in input.resources
	resource.resourceType == "AWS::GameLift::Alias"
	routing := resource.properties.RoutingStrategy
	[id, property, what] := aliases[routing.Type]
	routing[property]
	message := sprintf("Alias with %s routing must not %s; either route to a fleet or set a terminal message, not both", [routing.Type, what])
	finding := error(id, alias, sprintf("Properties.RoutingStrategy.%s", [property]), message)
}

# Where builds are installed, by the beginning of their system's name.
roots := {
	"WINDOWS_": ["CDK-GameLift-006", "Windows", "C:\\game"],
	"AMAZON_LINUX": ["CDK-GameLift-007", "Linux", "/local/game"],
}

violation contains finding if {
	some fleet in resources_of_type("AWS::GameLift::Fleet")
	name := resolve(fleet, "Properties.BuildId")
	is_string(name)
	build := input.resources[name]
	build.resourceType == "AWS::GameLift::Build"
	system := build.properties.OperatingSystem
	is_string(system)
	some beginning, [id, family, root] in roots
	startswith(system, beginning)
	processes := resolve(fleet, "Properties.RuntimeConfiguration.ServerProcesses")
	is_array(processes)
	some index, process in processes
	is_string(process.LaunchPath)
	not startswith(process.LaunchPath, root)
	path := sprintf("Properties.RuntimeConfiguration.ServerProcesses.%d.LaunchPath", [index])
	message := sprintf("Launch path %v does not match the referenced build's %s operating system (%v); %s launch paths must start with %s", [process.LaunchPath, family, system, family, root])
	finding := error(id, fleet, path, message)
}
