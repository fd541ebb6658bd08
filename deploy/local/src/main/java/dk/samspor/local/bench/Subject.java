package dk.samspor.local.bench;

import dk.samspor.local.Addresses;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What is measured: a stack that has just been started for the purpose, on data of its own.
 *
 * @param ready how long it took from the launcher's first moment until all four services were ready
 * @param checkout where the migrations and the pgbench script are
 */
public record Subject(Addresses addresses, Map<Service, Long> processes, PostgresNode postgres, Duration ready,
    Path checkout) {}
