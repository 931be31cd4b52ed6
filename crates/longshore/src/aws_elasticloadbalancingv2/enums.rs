//! Names of protocols, policies and modes.

use crate::props::text_enum;

text_enum! {
    /// The addresses of a load balancer.
    pub enum IpAddressType {
        /// `ipv4`
        Ipv4 = "ipv4",
        /// `dualstack`
        DualStack = "dualstack",
        /// `dualstack-without-public-ipv4`
        DualStackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
    }
}

text_enum! {
    /// A protocol.
    pub enum Protocol {
        /// `HTTP`
        Http = "HTTP",
        /// `HTTPS`
        Https = "HTTPS",
        /// `TCP`
        Tcp = "TCP",
        /// `TLS`
        Tls = "TLS",
        /// `UDP`
        Udp = "UDP",
        /// `TCP_UDP`
        TcpUdp = "TCP_UDP",
    }
}

text_enum! {
    /// A protocol of application load balancers.
    pub enum ApplicationProtocol {
        /// `HTTP`
        Http = "HTTP",
        /// `HTTPS`
        Https = "HTTPS",
    }
}

text_enum! {
    /// A version of HTTP.
    pub enum ApplicationProtocolVersion {
        /// `GRPC`
        Grpc = "GRPC",
        /// `HTTP1`
        Http1 = "HTTP1",
        /// `HTTP2`
        Http2 = "HTTP2",
    }
}

text_enum! {
    /// The versions and ciphers of TLS that are spoken.
    pub enum SslPolicy {
        /// `ELBSecurityPolicy-TLS13-1-2-2021-06`
        RecommendedTls = "ELBSecurityPolicy-TLS13-1-2-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-2-PQ-2025-09`
        Tls1312Pq = "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
        /// `ELBSecurityPolicy-2016-08`
        Recommended = "ELBSecurityPolicy-2016-08",
        /// `ELBSecurityPolicy-TLS13-1-2-Res-2021-06`
        Tls13Res = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06`
        Tls13Ext1 = "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06`
        Tls13Ext2 = "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-0-2021-06`
        Tls1310 = "ELBSecurityPolicy-TLS13-1-0-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-1-2021-06`
        Tls1311 = "ELBSecurityPolicy-TLS13-1-1-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-3-2021-06`
        Tls1313 = "ELBSecurityPolicy-TLS13-1-3-2021-06",
        /// `ELBSecurityPolicy-TLS13-1-3-PQ-2025-09`
        Tls1313Pq = "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`
        Tls1312ResPq = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09`
        Tls1312Ext1Pq = "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09`
        Tls1312Ext2Pq = "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-0-PQ-2025-09`
        Tls1310Pq = "ELBSecurityPolicy-TLS13-1-0-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04`
        FipsTls1313 = "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04`
        FipsTls1312Res = "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04`
        FipsTls1312 = "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04`
        FipsTls1312Ext0 = "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04`
        FipsTls1312Ext1 = "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04`
        FipsTls1312Ext2 = "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04`
        FipsTls1311 = "ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04`
        FipsTls1310 = "ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04",
        /// `ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09`
        FipsTls1313Pq = "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09`
        FipsTls1312Pq = "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09`
        FipsTls1312ResPq = "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09`
        FipsTls1312Ext0Pq = "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09`
        FipsTls1312Ext1Pq = "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09`
        FipsTls1312Ext2Pq = "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09`
        FipsTls1310Pq = "ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09",
        /// `ELBSecurityPolicy-FS-1-2-Res-2020-10`
        ForwardSecrecyTls12ResGcm = "ELBSecurityPolicy-FS-1-2-Res-2020-10",
        /// `ELBSecurityPolicy-FS-1-2-Res-2019-08`
        ForwardSecrecyTls12Res = "ELBSecurityPolicy-FS-1-2-Res-2019-08",
        /// `ELBSecurityPolicy-FS-1-2-2019-08`
        ForwardSecrecyTls12 = "ELBSecurityPolicy-FS-1-2-2019-08",
        /// `ELBSecurityPolicy-FS-1-1-2019-08`
        ForwardSecrecyTls11 = "ELBSecurityPolicy-FS-1-1-2019-08",
        /// `ELBSecurityPolicy-FS-2018-06`
        ForwardSecrecy = "ELBSecurityPolicy-FS-2018-06",
        /// `ELBSecurityPolicy-TLS-1-2-2017-01`
        Tls12 = "ELBSecurityPolicy-TLS-1-2-2017-01",
        /// `ELBSecurityPolicy-TLS-1-2-Ext-2018-06`
        Tls12Ext = "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
        /// `ELBSecurityPolicy-TLS-1-1-2017-01`
        Tls11 = "ELBSecurityPolicy-TLS-1-1-2017-01",
        /// `ELBSecurityPolicy-TLS-1-0-2015-04`
        Legacy = "ELBSecurityPolicy-TLS-1-0-2015-04",
    }
}

text_enum! {
    /// What targets are.
    pub enum TargetType {
        /// `instance`
        Instance = "instance",
        /// `ip`
        Ip = "ip",
        /// `lambda`
        Lambda = "lambda",
        /// `alb`
        Alb = "alb",
    }
}

text_enum! {
    /// Which versions of HTTP are offered.
    pub enum AlpnPolicy {
        /// `HTTP1Only`
        Http1Only = "HTTP1Only",
        /// `HTTP2Only`
        Http2Only = "HTTP2Only",
        /// `HTTP2Optional`
        Http2Optional = "HTTP2Optional",
        /// `HTTP2Preferred`
        Http2Preferred = "HTTP2Preferred",
        /// `None`
        None = "None",
    }
}

text_enum! {
    /// How requests are shared among targets.
    pub enum TargetGroupLoadBalancingAlgorithmType {
        /// `round_robin`
        RoundRobin = "round_robin",
        /// `least_outstanding_requests`
        LeastOutstandingRequests = "least_outstanding_requests",
        /// `weighted_random`
        WeightedRandom = "weighted_random",
    }
}

text_enum! {
    /// The type of what a load balancer answers by itself.
    pub enum ContentType {
        /// `text/plain`
        TextPlain = "text/plain",
        /// `text/css`
        TextCss = "text/css",
        /// `text/html`
        TextHtml = "text/html",
        /// `application/javascript`
        ApplicationJavascript = "application/javascript",
        /// `application/json`
        ApplicationJson = "application/json",
    }
}

text_enum! {
    /// What is done with requests that may be read differently by targets.
    pub enum DesyncMitigationMode {
        /// `monitor`
        Monitor = "monitor",
        /// `defensive`
        Defensive = "defensive",
        /// `strictest`
        Strictest = "strictest",
    }
}
