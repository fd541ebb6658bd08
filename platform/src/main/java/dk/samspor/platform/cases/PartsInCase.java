package dk.samspor.platform.cases;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of what kind a case is and which parts the caller has in it, for what is done alike to cases of every kind. */
@ApplicationScoped
public class PartsInCase {

  private static final String OWN = "select d.kind, d.part from Desk d where d.caseId = :id and d.authority in :mine";

  private final EntityManager entities;
  private final OwnDesks ownDesks;

  PartsInCase(EntityManager entities, OwnDesks ownDesks) {
    this.entities = entities;
    this.ownDesks = ownDesks;
  }

  /** The caller's own. */
  public record Own(String kind, Set<Part> parts) {}

  /** Another's case does not exist for him: 404 NOT_FOUND. */
  public Own of(UUID id) {
    List<Object[]> rows = entities.createQuery(OWN, Object[].class).setParameter("id", id)
        .setParameter("mine", ownDesks.authorities()).getResultList();
    if (rows.isEmpty()) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    return new Own((String) rows.getFirst()[0], rows.stream().map(row -> (Part) row[1]).collect(Collectors.toUnmodifiableSet()));
  }
}
