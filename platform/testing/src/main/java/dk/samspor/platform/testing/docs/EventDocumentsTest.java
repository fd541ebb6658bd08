package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.samspor.platform.testing.docs.DocumentFolder.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the stored schemas of a service's facts ({@code docs/events}) to its records, refuses changes that break
 * consumers, and facts that say too much. Subclass it in a plain JUnit test:
 *
 * <pre>{@code
 * class ReferralEventDocumentsTest extends EventDocumentsTest {
 *   protected String service() { return "referral"; }
 *   protected List<Class<?>> facts() { return List.of(TrainingPlanFact.class, CertificateFact.class); }
 * }
 * }</pre>
 */
public abstract class EventDocumentsTest {

  /** The short name of the service, as in its event types. */
  protected abstract String service();

  /** The sealed interfaces whose records the service tells. */
  protected abstract List<Class<?>> facts();

  /** Topics of what nobody writes freely about a citizen in, with the reason. */
  protected Map<Class<?>, String> withoutTexts() {
    return Map.of();
  }

  /** Whoever keeps the facts of any topic forgets by what it says. */
  @Test
  public void every_topic_tells_what_was_taken_out_and_which_fields_of_which_facts_went_with_it() {
    for (Class<?> topic : facts()) {
      var redacted = FactDescription.of(service(), topic).stream().filter(fact -> fact.name().endsWith("Redacted")).toList();
      assertThat(redacted.isEmpty()).as(topic + " has no …Redacted, or needs no reason").isEqualTo(withoutTexts().containsKey(topic));
      assertThat(redacted).allSatisfy(fact -> assertThat(fact.record().getRecordComponents()).as(fact.name())
          .anyMatch(part -> part.getName().equals("events") && part.getGenericType().getTypeName().endsWith(".RedactedEvent>")));
    }
  }

  @Test
  public void no_fact_says_more_than_a_neighbour_may_know() {
    assertThat(described()).as("facts of " + service()).isNotEmpty();
    assertThat(described().stream().flatMap(fact -> Discretion.faults(fact.record()).stream())).isEmpty();
  }

  @Test
  public void the_stored_schemas_are_what_the_records_say() {
    var folder = DocumentFolder.ofThisCheckout();
    for (FactDescription fact : described()) {
      new StoredDocument(folder.events().resolve(fact.fileName()), folder.update()).mustBe(Documents.json(fact.schema()),
          (stored, generated) -> new SchemaChanges(Documents.read(stored), Documents.read(generated), SchemaChanges.Side.RECEIVED)
              .between(fact.name(), Documents.read(stored), Documents.read(generated)));
    }
  }

  @Test
  public void the_stored_asyncapi_document_names_every_fact() {
    var folder = DocumentFolder.ofThisCheckout();
    new StoredDocument(folder.events().resolve(service() + ".asyncapi.yaml"), folder.update())
        .mustBe(Documents.yaml(AsyncApi.document(service(), described())), (stored, generated) -> List.of());
  }

  @Test
  public void no_fact_has_disappeared() {
    var folder = DocumentFolder.ofThisCheckout();
    Set<String> told = described().stream().map(FactDescription::fileName).collect(Collectors.toSet());
    List<Path> gone = stored(folder).stream().filter(file -> !told.contains(file.getFileName().toString())).toList();
    if (folder.update() == Update.ALLOWED_TO_BREAK) {
      gone.forEach(EventDocumentsTest::delete);
    } else if (!gone.isEmpty()) {
      fail("Consumers may wait for facts that are no longer told: %s%nIf it is meant, run with -Dsamspor.docs.update=breaking",
          gone.stream().map(Path::getFileName).toList());
    }
  }

  private List<FactDescription> described() {
    return facts().stream().flatMap(facts -> FactDescription.of(service(), facts).stream()).toList();
  }

  private List<Path> stored(DocumentFolder folder) {
    if (!Files.isDirectory(folder.events())) {
      return List.of();
    }
    try (var files = Files.list(folder.events())) {
      return files.filter(file -> file.getFileName().toString().startsWith("dk.samspor." + service() + ".")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
