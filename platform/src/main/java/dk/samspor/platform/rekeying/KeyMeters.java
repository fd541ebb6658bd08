package dk.samspor.platform.rekeying;

import dk.samspor.platform.identity.CitizenVault;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** How far a rotation has come, as figures and as sentences in the log. */
@ApplicationScoped
class KeyMeters {

  private static final Logger LOG = Logger.getLogger(KeyMeters.class);

  private final MeterRegistry meters;
  private final CitizenVault vault;
  private final Counter rekeyed;
  private final Map<String, AtomicLong> sealedBy = new ConcurrentHashMap<>();

  KeyMeters(MeterRegistry meters, CitizenVault vault) {
    this.meters = meters;
    this.vault = vault;
    this.rekeyed = Counter.builder("samspor.keys.rekeyed.rows").description("rows sealed anew since the start").register(meters);
  }

  void looked(KeyUse use) {
    use.valuesByKey().keySet().forEach(this::gauge);
    vault.keys().forEach(this::gauge);
    sealedBy.forEach((key, values) -> values.set(use.by(key)));
  }

  void began(KeyUse use) {
    LOG.infof("re-encryption begins: %d values are not sealed with %s", use.byOthersThan(vault.currentKey()), vault.currentKey());
  }

  void advanced(long rows) {
    rekeyed.increment(rows);
  }

  void ended(KeyUse use, long rows) {
    LOG.infof("re-encryption ended: %d rows were sealed anew with %s", rows, vault.currentKey());
    vault.keys().stream().filter(key -> !key.equals(vault.currentKey())).filter(key -> use.by(key) == 0)
        .forEach(key -> LOG.infof("key %s seals nothing here any more: it can be removed when every replica writes with %s",
            key, vault.currentKey()));
    use.valuesByKey().keySet().stream().filter(key -> !vault.keys().contains(key))
        .forEach(key -> LOG.errorf("%d values are sealed with key %s, which is not configured", use.by(key), key));
  }

  private void gauge(String key) {
    sealedBy.computeIfAbsent(key, id -> meters.gauge("samspor.keys.sealed.values", Tags.of("key", id), new AtomicLong()));
  }
}
