package dk.samspor.platform.agreements;

import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The co-operation agreements between regions and municipalities, as dated data. Read once at start from shipped YAML
 * files; files in {@code samspor.agreements.directory} replace those with the same scope. A gap, an overlap, an unknown
 * key or a bad value stops the service with a message naming file and dates.
 */
@Startup
@ApplicationScoped
public class Agreements {

  private final Parties parties;
  private final Map<String, List<Agreement>> lines;

  /** The shipped agreements only. */
  public Agreements(Parties parties) {
    this(parties, Optional.empty());
  }

  @Inject
  public Agreements(Parties parties, @ConfigProperty(name = "samspor.agreements.directory") Optional<Path> directory) {
    this.parties = parties;
    this.lines = Map.copyOf(AgreementBook.write(new AgreementFiles(directory).read(), parties));
  }

  /**
   * The agreement that applies to an act in a municipality on a day: the date of the act, except for the process kind,
   * which follows the date of submission.
   *
   * @throws InvalidValue UNKNOWN_MUNICIPALITY; INVALID_VALUE for a day before the first agreement
   */
  public Agreement on(LocalDate date, String municipalityCode) {
    String municipality = parties.municipality(municipalityCode).code();
    String region = parties.regionOf(municipality, date).code();
    return at(date, lines.getOrDefault(AgreementBook.key(region, municipality), lines.get(region)));
  }

  /** The region's general agreement, without any municipality's own. */
  public Agreement onRegion(LocalDate date, String regionCode) {
    return at(date, lines.get(parties.region(regionCode).code()));
  }

  /** The agreement a stored decision names, if the files still hold it. */
  public Optional<Agreement> withHash(String hash) {
    return lines.values().stream().flatMap(Collection::stream).filter(agreement -> agreement.hash().equals(hash)).findFirst();
  }

  private static Agreement at(LocalDate date, List<Agreement> line) {
    return line.stream()
        .filter(agreement -> !date.isBefore(agreement.validFrom()) && !date.isAfter(agreement.validTo()))
        .findFirst().orElseThrow(() -> new InvalidValue(PlatformCode.INVALID_VALUE));
  }
}
