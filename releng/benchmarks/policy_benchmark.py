# SPDX-License-Identifier: EPL-2.0
"""Makes the inputs of policy-benchmark, and times stem (python3-stem) on them."""
import random
import statistics
import sys
import time

# So many points are asked of stem, which takes seconds for some; Relay Desk is asked all.
STEM_POINTS = 10


def make(folder, rules, points):
    rng = random.Random(20150701)
    with open(folder + "/torrc", "w") as torrc:
        for _ in range(rules):
            first = rng.randint(1, 65535)
            last = min(65535, first + rng.choice([0, 0, 0, 10, 1000]))
            address = "*" if rng.random() < 0.3 else "%d.%d.%d.0/%d" % (
                rng.randint(1, 223), rng.randint(0, 255), rng.randint(0, 255), rng.choice([8, 16, 20, 24]))
            torrc.write("ExitPolicy %s %s:%d-%d\n" % (rng.choice(["accept", "reject"]), address, first, last))
        torrc.write("ExitPolicy reject *:*\n")
    with open(folder + "/points", "w") as out:
        for _ in range(points):
            out.write("%d.%d.%d.%d:%d\n" % (rng.randint(1, 223), rng.randint(0, 255), rng.randint(0, 255), rng.randint(0, 255),
                                             rng.randint(1, 65535)))


def timed(what, work, rounds=3):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        result = work()
        times.append((time.perf_counter() - start) * 1000)
    print("  %-45s %9.2f ms" % (what, statistics.median(times)))
    return result


def stem(folder):
    from stem.exit_policy import ExitPolicy
    rules = [line.split(" ", 1)[1].strip() for line in open(folder + "/torrc")]
    private = ["reject %s:*" % net for net in ("0.0.0.0/8", "169.254.0.0/16", "127.0.0.0/8", "192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12")]
    points = [line.strip().rsplit(":", 1) for line in open(folder + "/points")]
    count = len(points)
    points = [(address, int(port)) for address, port in points[:STEM_POINTS]]

    def parsed():
        policy = ExitPolicy(*(private + rules))
        len(list(policy))
        return policy

    policy = timed("parse the rules", parsed)
    timed("IPv4 summary (fresh policy)", lambda: parsed().summary(), 1)
    accepted = timed("%d points of the %d" % (len(points), count), lambda: sum(policy.can_exit_to(a, p) for a, p in points), 1)
    print("accepted points: %d of these %d; stem names no deciding rule, compares no two policies and knows no exact set" % (accepted, len(points)))


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        stem(sys.argv[2])
