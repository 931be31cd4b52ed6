//! Ports and protocols of traffic.

use longshore_core::object;
use longshore_core::token::is_unresolved;
use longshore_core::value::{Object, js_number};

macro_rules! protocols {
    ($($name:ident = $value:literal,)*) => {
        /// A protocol, by its name or its number at IANA.
        // Source: https://www.iana.org/assignments/protocol-numbers
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Protocol {
            $(#[doc = concat!("Protocol `", $value, "`.")] $name,)*
        }

        impl Protocol {
            /// The protocol as CloudFormation names it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $value,)* }
            }
        }
    };
}
protocols! {
    All = "-1",
    Hopopt = "0",
    Icmp = "icmp",
    Igmp = "2",
    Ggp = "3",
    Ipv4 = "4",
    St = "5",
    Tcp = "tcp",
    Cbt = "7",
    Egp = "8",
    Igp = "9",
    BbnRccMon = "10",
    NvpIi = "11",
    Pup = "12",
    Emcon = "14",
    Xnet = "15",
    Chaos = "16",
    Udp = "udp",
    Mux = "18",
    DcnMeas = "19",
    Hmp = "20",
    Prm = "21",
    XnsIdp = "22",
    Trunk1 = "23",
    Trunk2 = "24",
    Leaf1 = "25",
    Leaf2 = "26",
    Rdp = "27",
    Irtp = "28",
    IsoTp4 = "29",
    Netblt = "30",
    MfeNsp = "31",
    MeritInp = "32",
    Dccp = "33",
    Threepc = "34",
    Idpr = "35",
    Xtp = "36",
    Ddp = "37",
    IdprCmtp = "38",
    Tpplusplus = "39",
    Il = "40",
    Ipv6 = "41",
    Sdrp = "42",
    Ipv6Route = "43",
    Ipv6Frag = "44",
    Idrp = "45",
    Rsvp = "46",
    Gre = "47",
    Dsr = "48",
    Bna = "49",
    Esp = "50",
    Ah = "51",
    INlsp = "52",
    Swipe = "53",
    Narp = "54",
    Mobile = "55",
    Tlsp = "56",
    Skip = "57",
    Icmpv6 = "icmpv6",
    Ipv6Nonxt = "59",
    Ipv6Opts = "60",
    Cftp = "62",
    AnyLocal = "63",
    SatExpak = "64",
    Kryptolan = "65",
    Rvd = "66",
    Ippc = "67",
    AnyDfs = "68",
    SatMon = "69",
    Visa = "70",
    Ipcv = "71",
    Cpnx = "72",
    Cphb = "73",
    Wsn = "74",
    Pvp = "75",
    BrSatMon = "76",
    SunNd = "77",
    WbMon = "78",
    WbExpak = "79",
    IsoIp = "80",
    Vmtp = "81",
    SecureVmtp = "82",
    Vines = "83",
    Ttp = "84",
    Iptm = "84",
    NsfnetIgp = "85",
    Dgp = "86",
    Tcf = "87",
    Eigrp = "88",
    Ospfigp = "89",
    SpriteRpc = "90",
    Larp = "91",
    Mtp = "92",
    Ax25 = "93",
    Ipip = "94",
    Micp = "95",
    SccSp = "96",
    Etherip = "97",
    Encap = "98",
    AnyEnc = "99",
    Gmtp = "100",
    Ifmp = "101",
    Pnni = "102",
    Pim = "103",
    Aris = "104",
    Scps = "105",
    Qnx = "106",
    AN = "107",
    Ipcomp = "108",
    Snp = "109",
    CompaqPeer = "110",
    IpxInIp = "111",
    Vrrp = "112",
    Pgm = "113",
    Any0Hop = "114",
    L2TP = "115",
    Ddx = "116",
    Iatp = "117",
    Stp = "118",
    Srp = "119",
    Uti = "120",
    Smp = "121",
    Sm = "122",
    Ptp = "123",
    IsisIpv4 = "124",
    Fire = "125",
    Crtp = "126",
    Crudp = "127",
    Sscopmce = "128",
    Iplt = "129",
    Sps = "130",
    Pipe = "131",
    Sctp = "132",
    Fc = "133",
    RsvpE2eIgnore = "134",
    MobilityHeader = "135",
    Udplite = "136",
    MplsInIp = "137",
    Manet = "138",
    Hip = "139",
    Shim6 = "140",
    Wesp = "141",
    Rohc = "142",
    Ethernet = "143",
    Experiment1 = "253",
    Experiment2 = "254",
    Reserved = "255",
}

/// What a [`Port`] consists of.
#[derive(Clone, Debug)]
pub struct PortProps {
    /// The protocol of the range.
    pub protocol: Protocol,
    /// The first port, possibly a token; of ICMP the type. Default: none, for protocols without ports.
    pub from_port: Option<f64>,
    /// The last port, possibly a token; of ICMP the code. Default: none.
    pub to_port: Option<f64>,
    /// What the range is called in ids and descriptions of rules.
    pub string_representation: String,
}

/// The ports that a rule is about.
#[derive(Clone, Debug)]
pub struct Port(PortProps);

fn named(port: f64) -> String {
    if is_unresolved(port) { "{IndirectPort}".to_owned() } else { js_number(port) }
}

macro_rules! well_known {
    ($($(#[$m:meta])* $name:ident = $kind:ident($port:literal);)*) => {
        $($(#[$m])* pub const $name: WellKnownPort = WellKnownPort { udp: well_known!(@ $kind), port: $port };)*
    };
    (@ tcp) => { false };
    (@ udp) => { true };
}

/// A port that a service is known by; converts into a [`Port`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WellKnownPort {
    udp: bool,
    port: u16,
}

impl From<WellKnownPort> for Port {
    fn from(known: WellKnownPort) -> Self {
        if known.udp { Port::udp(known.port) } else { Port::tcp(known.port) }
    }
}

impl Port {
    well_known! {
        /// Secure shell.
        SSH = tcp(22);
        /// Mail transfer.
        SMTP = tcp(25);
        /// Domain names over UDP.
        DNS_UDP = udp(53);
        /// Domain names over TCP.
        DNS_TCP = tcp(53);
        /// HTTP.
        HTTP = tcp(80);
        /// Mailboxes, POP3.
        POP3 = tcp(110);
        /// Mailboxes, IMAP.
        IMAP = tcp(143);
        /// Directories.
        LDAP = tcp(389);
        /// HTTP over TLS.
        HTTPS = tcp(443);
        /// Windows shares.
        SMB = tcp(445);
        /// IMAP over TLS.
        IMAPS = tcp(993);
        /// POP3 over TLS.
        POP3S = tcp(995);
        /// Microsoft SQL Server.
        MSSQL = tcp(1433);
        /// Network file systems.
        NFS = tcp(2049);
        /// MySQL and Aurora.
        MYSQL_AURORA = tcp(3306);
        /// Remote desktops.
        RDP = tcp(3389);
        /// PostgreSQL.
        POSTGRES = tcp(5432);
    }

    /// A range of the user's own description.
    pub fn new(props: PortProps) -> Self {
        Self(props)
    }

    fn of(protocol: Protocol, from: f64, to: f64, text: String) -> Self {
        Self(PortProps { protocol, from_port: Some(from), to_port: Some(to), string_representation: text })
    }

    /// One TCP port, possibly a token.
    pub fn tcp(port: impl Into<f64>) -> Self {
        let port = port.into();
        Self::of(Protocol::Tcp, port, port, named(port))
    }

    /// A range of TCP ports.
    pub fn tcp_range(start_port: impl Into<f64>, end_port: impl Into<f64>) -> Self {
        let (start, end) = (start_port.into(), end_port.into());
        Self::of(Protocol::Tcp, start, end, format!("{}-{}", named(start), named(end)))
    }

    /// All TCP ports.
    pub fn all_tcp() -> Self {
        Self::of(Protocol::Tcp, 0.0, 65_535.0, "ALL PORTS".into())
    }

    /// One UDP port, possibly a token.
    pub fn udp(port: impl Into<f64>) -> Self {
        let port = port.into();
        Self::of(Protocol::Udp, port, port, format!("UDP {}", named(port)))
    }

    /// A range of UDP ports.
    pub fn udp_range(start_port: impl Into<f64>, end_port: impl Into<f64>) -> Self {
        let (start, end) = (start_port.into(), end_port.into());
        Self::of(Protocol::Udp, start, end, format!("UDP {}-{}", named(start), named(end)))
    }

    /// All UDP ports.
    pub fn all_udp() -> Self {
        Self::of(Protocol::Udp, 0.0, 65_535.0, "UDP ALL PORTS".into())
    }

    /// One kind of ICMP message.
    pub fn icmp_type_and_code(r#type: impl Into<f64>, code: impl Into<f64>) -> Self {
        let (kind, code) = (r#type.into(), code.into());
        Self::of(Protocol::Icmp, kind, code, format!("ICMP Type {} Code {}", js_number(kind), js_number(code)))
    }

    /// All codes of a type of ICMP messages.
    pub fn icmp_type(r#type: impl Into<f64>) -> Self {
        let kind = r#type.into();
        Self::of(Protocol::Icmp, kind, -1.0, format!("ICMP Type {}", js_number(kind)))
    }

    /// Pings.
    pub fn icmp_ping() -> Self {
        Self::icmp_type(8)
    }

    /// All ICMP messages.
    pub fn all_icmp() -> Self {
        Self::of(Protocol::Icmp, -1.0, -1.0, "ALL ICMP".into())
    }

    /// All ICMPv6 messages.
    pub fn all_icmp_v6() -> Self {
        Self::of(Protocol::Icmpv6, -1.0, -1.0, "ALL ICMPv6".into())
    }

    /// All traffic.
    pub fn all_traffic() -> Self {
        Self(PortProps {
            protocol: Protocol::All,
            from_port: None,
            to_port: None,
            string_representation: "ALL TRAFFIC".into(),
        })
    }

    /// Encapsulating Security Payload.
    pub fn esp() -> Self {
        Self::of(Protocol::Esp, 50.0, 50.0, "ESP 50".into())
    }

    /// Authentication Header.
    pub fn ah() -> Self {
        Self::of(Protocol::Ah, 51.0, 51.0, "AH 51".into())
    }

    /// Whether rules about this range can stand in the security group itself: not with ports that are tokens.
    pub fn can_inline_rule(&self) -> bool {
        let known = |port: Option<f64>| port.is_none_or(|p| !is_unresolved(p));
        known(self.0.from_port) && known(self.0.to_port)
    }

    /// The members of a rule that say which ports it is about, with CloudFormation's names.
    pub fn to_rule_json(&self) -> Object {
        object! {
            "IpProtocol" => self.0.protocol.as_str(),
            "FromPort" => self.0.from_port,
            "ToPort" => self.0.to_port,
        }
    }
}

impl std::fmt::Display for Port {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.string_representation)
    }
}
