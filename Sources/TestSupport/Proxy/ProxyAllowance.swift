/// How many bytes may still go one way, and what happens then.
struct ProxyAllowance {
    let direction: FaultProxy.Direction
    var bytes: Int
    let end: FaultProxy.Break
}
