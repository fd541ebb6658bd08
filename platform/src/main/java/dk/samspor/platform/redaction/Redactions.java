package dk.samspor.platform.redaction;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.Cases;
import dk.samspor.platform.cases.PartsInCase;
import dk.samspor.platform.cases.ToldBefore;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Takes texts out of a case that stays: everywhere they are kept here, out of the history and of the facts told of it. The
 * fact that tells it makes the neighbours forget theirs.
 */
@ApplicationScoped
public class Redactions {

  private final RedactableTexts texts;
  private final List<Cases<?>> cases;
  private final PartsInCase parts;
  private final OwnDesks ownDesks;
  private final ToldBefore toldBefore;
  private final EntityManager entities;
  private final Map<String, Cases<?>> casesByKind = new ConcurrentHashMap<>();

  Redactions(RedactableTexts texts, @All List<Cases<?>> cases, PartsInCase parts, OwnDesks ownDesks, ToldBefore toldBefore,
      EntityManager entities) {
    this.texts = texts;
    this.cases = cases;
    this.parts = parts;
    this.ownDesks = ownDesks;
    this.toldBefore = toldBefore;
    this.entities = entities;
  }

  /** A case of the caller's own, whatever its kind. */
  Case<?, ?> get(UUID id) {
    return casesOf(parts.of(id).kind(), id).get(id);
  }

  /** Each party takes out its own words only (NOT_YOUR_TEXT), in any state, having read the newest version. */
  public Case<?, ?> takeOut(UUID id, RedactionReason reason, Collection<String> codes) {
    var own = parts.of(id);
    List<FreeText> wanted = texts.named(own.kind(), codes);
    return casesOf(own.kind(), id).change(id, value -> {
      if (!wanted.stream().allMatch(text -> text.isWrittenBy(own.parts()))) {
        throw PlatformCode.NOT_YOUR_TEXT.refuse();
      }
      takeOut(value, reason, wanted);
    });
  }

  /** The row is held first, so that nothing is told or written of the case meanwhile; and is read again, without the texts. */
  private void takeOut(Case<?, ?> value, RedactionReason reason, List<FreeText> wanted) {
    entities.lock(value, LockModeType.PESSIMISTIC_WRITE);
    var told = all(wanted.stream().map(FreeText::told));
    var events = toldBefore.takeOut(value.id(), told, all(wanted.stream().map(FreeText::noted)));
    var taking = new Taking(value.id(), ownDesks.authorities());
    entities.unwrap(Session.class).doWork(connection -> takeOut(connection, taking, wanted));
    entities.refresh(value);
    var codes = wanted.stream().map(FreeText::code).toList();
    var declared = texts.of(value.kind()).orElseThrow();
    declared.afterwards(value, codes);
    var reasons = Stream.concat(Stream.of(reason.name()), codes.stream()).toList();
    declared.fact(value, new Redacted(reason, codes, events)).ifPresentOrElse(fact -> value.tookOut(reasons, fact), () -> {
      entities.lock(value, LockModeType.PESSIMISTIC_FORCE_INCREMENT); // nothing else of it changes, and its readers are to notice
      value.tookOut(reasons);
    });
  }

  private static void takeOut(Connection connection, Taking taking, List<FreeText> wanted) throws SQLException {
    for (FreeText text : wanted) {
      for (Kept place : text.places()) {
        place.takeOut(connection, taking);
      }
    }
  }

  private static List<String> all(Stream<List<String>> lists) {
    return lists.flatMap(List::stream).distinct().toList();
  }

  /** A kind of case lives in one repository: whichever finds the first of them has all. */
  private Cases<?> casesOf(String kind, UUID id) {
    return casesByKind.computeIfAbsent(kind, first -> cases.stream().filter(some -> some.find(id).isPresent()).findFirst()
        .orElseThrow(PlatformCode.NOT_FOUND::refuse));
  }
}
