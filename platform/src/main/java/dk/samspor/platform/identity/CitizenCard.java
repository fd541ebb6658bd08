package dk.samspor.platform.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a service may print about a citizen it has a part in. Not a view: JSON ignores it, so a resource
 * must choose the fields it shows.
 *
 * @param practice ydernummer of the citizen's general practitioner, where known
 * @param registeredAt when this service last heard about the citizen
 */
@JsonIgnoreType
public record CitizenCard(CitizenId id, Cpr cpr, String name, LocalDate birthDate, boolean addressProtected,
    Optional<String> practice, Instant registeredAt) {

  @Override
  public String toString() {
    return "CitizenCard[" + id + "]";
  }
}
