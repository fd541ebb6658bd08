package dk.samspor.platform.parties;

import dk.samspor.platform.web.InvalidValue;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is who: regions, municipalities, hospital departments, practices and populations. Read once at start from
 * shipped CSV files; {@code samspor.parties.directory} may hold files that replace them. Codes are normalised:
 * a letter's {@code 461} is municipality 0461.
 */
@Startup
@ApplicationScoped
public class Parties {

  private final Map<String, Region> regions;
  private final Map<String, Municipality> municipalities;
  private final Map<String, HospitalDepartment> departments;
  private final Map<String, Practice> practices;
  private final Populations populations;

  /** The shipped data only. */
  public Parties() {
    this(Optional.empty());
  }

  @Inject
  public Parties(@ConfigProperty(name = "samspor.parties.directory") Optional<Path> directory) {
    var files = new PartyFiles(directory);
    regions = index(files, "regions.csv", PartyRows::region, Region::code);
    municipalities = index(files, "municipalities.csv", PartyRows::municipality, Municipality::code);
    departments = index(files, "hospital-departments.csv", PartyRows::department, HospitalDepartment::identifier);
    practices = index(files, "practices.csv", PartyRows::practice, Practice::ydernummer);
    populations = PartyRows.populations(files.rows("populations.csv"));
    municipalities.values().forEach(this::refuseUnknownRegion);
  }

  /** @throws InvalidValue UNKNOWN_MUNICIPALITY; {@code 461} and {@code 0461} are the same */
  public Municipality municipality(String code) {
    return findMunicipality(code).orElseThrow(() -> new InvalidValue(PlatformCode.UNKNOWN_MUNICIPALITY));
  }

  public Optional<Municipality> findMunicipality(String code) {
    return find(municipalities, code, 4);
  }

  public Collection<Municipality> municipalities() {
    return municipalities.values();
  }

  /** @throws InvalidValue UNKNOWN_REGION */
  public Region region(String code) {
    return findRegion(code).orElseThrow(() -> new InvalidValue(PlatformCode.UNKNOWN_REGION));
  }

  public Optional<Region> findRegion(String code) {
    return find(regions, code, 4);
  }

  /** All regions of all times; ask {@link Region#existsOn}. */
  public Collection<Region> regions() {
    return regions.values();
  }

  /** The region a municipality belongs to on that day: from 2027 the eastern ones belong to Region Østdanmark. */
  public Region regionOf(String municipalityCode, LocalDate date) {
    return region(municipality(municipalityCode).regionCode(date));
  }

  /** @throws InvalidValue UNKNOWN_HOSPITAL */
  public HospitalDepartment hospitalDepartment(String identifier) {
    return findHospitalDepartment(identifier).orElseThrow(() -> new InvalidValue(PlatformCode.UNKNOWN_HOSPITAL));
  }

  public Optional<HospitalDepartment> findHospitalDepartment(String identifier) {
    return find(departments, identifier, 0);
  }

  /** As {@link #findHospitalDepartment(String)}, but only when the identifier is of that numbering. */
  public Optional<HospitalDepartment> findHospitalDepartment(IdentifierSystem system, String identifier) {
    return findHospitalDepartment(identifier).filter(department -> department.system() == system);
  }

  public Collection<HospitalDepartment> hospitalDepartments() {
    return departments.values();
  }

  /** @throws InvalidValue UNKNOWN_PRACTICE; {@code 24015} and {@code 024015} are the same */
  public Practice practice(String ydernummer) {
    return findPractice(ydernummer).orElseThrow(() -> new InvalidValue(PlatformCode.UNKNOWN_PRACTICE));
  }

  public Optional<Practice> findPractice(String ydernummer) {
    return find(practices, ydernummer, 6);
  }

  public Collection<Practice> practices() {
    return practices.values();
  }

  public Populations populations() {
    return populations;
  }

  private static <T> Optional<T> find(Map<String, T> known, String code, int length) {
    return Optional.ofNullable(code).map(String::strip).map(text -> "0".repeat(Math.max(0, length - text.length())) + text)
        .map(known::get);
  }

  private static <T> Map<String, T> index(PartyFiles files, String file, Function<Map<String, String>, T> row,
      Function<T, String> code) {
    var known = new LinkedHashMap<String, T>();
    for (Map<String, String> line : files.rows(file)) {
      T party = PartyRows.read(file, line, row);
      if (known.put(code.apply(party), party) != null) {
        throw new IllegalStateException("parties file " + file + " has " + code.apply(party) + " twice");
      }
    }
    return Collections.unmodifiableMap(known);
  }

  private void refuseUnknownRegion(Municipality municipality) {
    if (!regions.containsKey(municipality.region()) || !regions.containsKey(municipality.regionFrom2027())) {
      throw new IllegalStateException("parties file municipalities.csv: " + municipality.code() + " is in a region that regions.csv lacks");
    }
  }
}
