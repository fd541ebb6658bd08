package dk.samspor.platform.testing.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.texts.TextColumns.Column;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What somebody writes about a citizen must be possible to take out again. Every column that can hold a text, and every text
 * within a column of JSON, is declared in the service's {@code CaseTexts}, or listed here with the reason why nobody writes
 * freely in it; and whatever is declared is there. Subclass it as a {@code @QuarkusTest}.
 */
public abstract class FreeTextTest {

  /** Every service's tables have them. */
  private static final Map<String, String> OF_EVERY_CASE = Map.of("*.status", "a code", "*.kind", "a code",
      "*.home_municipality", "a code", "*.token_hash", "a hash");

  @Inject
  EntityManager entities;

  /** The service's {@code RedactableTexts.covered()}. */
  protected abstract Set<String> covered();

  /**
   * Texts that are no free text, with the reason: {@code table.column}, {@code table.column:path}, {@code *.column} in any
   * table, {@code *:name} for a last name in any path.
   */
  protected abstract Map<String, String> noFreeText();

  /** What lies in columns of JSON of tables that are no entities. */
  protected Map<String, Type> otherJson() {
    return Map.of();
  }

  @Test
  public void every_text_about_a_citizen_can_be_taken_out() {
    assertThat(forgotten(TextColumns.ofThisService()))
        .as("declare it in a CaseTexts bean, or give noFreeText() the reason").isEmpty();
  }

  /** A renamed column or field would keep its texts for ever, and nobody would notice. */
  @Test
  public void whatever_is_declared_is_there() {
    Set<String> there = texts(TextColumns.ofThisService()).collect(Collectors.toCollection(HashSet::new));
    TextColumns.ofThisService().forEach(column -> named(column).forEach(there::add));
    assertThat(covered()).isNotEmpty().allSatisfy(declared ->
        assertThat(there.stream().anyMatch(text -> isWithin(text, declared))).as(declared).isTrue());
  }

  @Test
  public void no_reason_stands_for_nothing() {
    List<String> all = texts(TextColumns.ofThisService()).toList();
    assertThat(noFreeText().keySet()).allSatisfy(reason ->
        assertThat(all.stream().anyMatch(text -> excuses(reason, text))).as(reason).isTrue());
  }

  /** Else the check might not see a new one. */
  @Test
  public void a_new_column_is_noticed() {
    assertThat(forgotten(List.of(new Column("certificate", "gossip", "text")))).containsExactly("certificate.gossip");
    assertThat(forgotten(List.of(new Column("certificate", "more_gossip", "jsonb")))).containsExactly("certificate.more_gossip");
  }

  private List<String> forgotten(List<Column> columns) {
    var reasons = new HashSet<>(OF_EVERY_CASE.keySet());
    reasons.addAll(noFreeText().keySet());
    return texts(columns).filter(text -> covered().stream().noneMatch(declared -> isWithin(text, declared)))
        .filter(text -> reasons.stream().noneMatch(reason -> excuses(reason, text))).toList();
  }

  /** Columns, and paths within those of JSON; what is known to be a code by its type is none. */
  private Stream<String> texts(List<Column> columns) {
    var model = new EntityColumns(entities.getMetamodel());
    var found = new ArrayList<String>();
    for (Column column : columns) {
      Type inside = inside(column);
      if (column.isJson() && inside != null) {
        JsonTexts.in(inside).texts().forEach(path -> found.add(column.name() + (path.isEmpty() ? "" : ":" + path)));
      } else if (!model.isCode(column.name())) {
        found.add(column.name());
      }
    }
    return found.stream();
  }

  /** What is no text may be declared too: it goes with the texts it belongs to. */
  private Stream<String> named(Column column) {
    Type inside = inside(column);
    return inside == null ? Stream.of() : JsonTexts.in(inside).names().stream().map(path -> column.name() + ":" + path);
  }

  private Type inside(Column column) {
    return otherJson().getOrDefault(column.name(), new EntityColumns(entities.getMetamodel()).jsonIn(column.name()));
  }

  /** Whole objects may be declared. */
  private static boolean isWithin(String text, String declared) {
    return text.equals(declared) || text.startsWith(declared) && ".[:".indexOf(text.charAt(declared.length())) >= 0;
  }

  private static boolean excuses(String reason, String text) {
    if (reason.startsWith("*.")) {
      return text.split(":")[0].endsWith(reason.substring(1));
    }
    if (reason.startsWith("*:")) {
      String name = reason.substring(2);
      return text.contains(":") && text.endsWith(name) && ":.]".indexOf(text.charAt(text.length() - name.length() - 1)) >= 0;
    }
    return isWithin(text, reason);
  }
}
