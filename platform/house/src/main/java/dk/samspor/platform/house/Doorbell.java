package dk.samspor.platform.house;

import dk.samspor.platform.events.Letter;
import dk.samspor.platform.events.LetterHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes down every letter; a letter of type Bang goes wrong. */
@ApplicationScoped
public class Doorbell implements LetterHandler {

  /** A door that can be mended. */
  public static final AtomicBoolean BROKEN = new AtomicBoolean();

  private final EntityManager entities;

  Doorbell(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<String> types() {
    return Set.of("dk.samspor.house.ParcelSent.v1", "dk.samspor.house.ParcelOpened.v1", "dk.samspor.neighbour.Rang.v1",
        "dk.samspor.neighbour.Bang.v1", "dk.samspor.neighbour.Fixable.v1");
  }

  @Override
  public void handle(Letter letter) {
    entities.createNativeQuery("insert into doorbell values (:id, :type, :case, :seq, :date)")
        .setParameter("id", letter.id()).setParameter("type", letter.type()).setParameter("case", letter.caseId())
        .setParameter("seq", letter.caseSeq()).setParameter("date", letter.businessDate()).executeUpdate();
    if (letter.type().endsWith("Bang.v1")) {
      throw new IllegalStateException("no such door for 010190-1234");
    }
    if (letter.type().endsWith("Fixable.v1") && BROKEN.get()) {
      throw new IllegalStateException("the door is broken");
    }
  }
}
