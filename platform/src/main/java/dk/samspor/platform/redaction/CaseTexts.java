package dk.samspor.platform.redaction;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.events.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * The texts of one kind of case that can be taken out. A bean of this type is enough; a text that nobody declared fails the
 * build ({@code FreeTextTest}).
 *
 * <pre>{@code
 * CaseTexts.of("CERTIFICATE", "certificate", (Certificate it, Redacted what) -> new CertificateRedacted(…))
 *     .text("QUESTION", SENDER).column("question")
 *     .text("ASSESSMENT", GP, CLINICAL_FUNCTION).column("assessment")
 *     .done();
 * }</pre>
 */
public final class CaseTexts {

  private final String kind;
  private final List<FreeText> texts;
  private final BiFunction<Case<?, ?>, Redacted, Fact> fact;
  private final BiConsumer<Case<?, ?>, List<String>> afterwards;

  private CaseTexts(Declaring<?> declared) {
    this.kind = declared.kind;
    this.texts = List.copyOf(declared.texts);
    this.fact = declared.fact;
    this.afterwards = declared.afterwards;
  }

  /**
   * @param kind as the case says it
   * @param table of the case, with its id in {@code id}
   * @param fact what the topic is told; gives null where nobody is told of such cases
   */
  @SuppressWarnings("unchecked") // a kind of case is one class
  public static <C extends Case<?, ?>> Declaring<C> of(String kind, String table, BiFunction<C, Redacted, Fact> fact) {
    return new Declaring<>(kind, table, (value, what) -> fact.apply((C) value, what));
  }

  String kind() {
    return kind;
  }

  List<FreeText> texts() {
    return texts;
  }

  /** Empty where nobody is told of such cases. */
  Optional<Fact> fact(Case<?, ?> value, Redacted what) {
    return Optional.ofNullable(fact.apply(value, what));
  }

  void afterwards(Case<?, ?> value, List<String> codes) {
    afterwards.accept(value, codes);
  }

  /** Being written, text by text; what is said of a text follows its name. */
  public static final class Declaring<C extends Case<?, ?>> {
    private final String kind;
    private final String table;
    private final BiFunction<Case<?, ?>, Redacted, Fact> fact;
    private final List<FreeText> texts = new ArrayList<>();
    private BiConsumer<Case<?, ?>, List<String>> afterwards = (value, codes) -> { };

    private Declaring(String kind, String table, BiFunction<Case<?, ?>, Redacted, Fact> fact) {
      this.kind = kind;
      this.table = table;
      this.fact = fact;
    }

    public Declaring<C> text(String code, Part... writtenBy) {
      if (code.equals(OwnNotes.CODE) || texts.stream().anyMatch(text -> text.code().equals(code))) {
        throw new IllegalStateException(kind + " has " + code + " already");
      }
      texts.add(new FreeText(code, Set.of(writtenBy), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      return this;
    }

    /** In a column of the case's own table. */
    public Declaring<C> column(String column) {
      return kept(Kept.column(table, "id", column));
    }

    /** In a column of JSON of the case's own table: {@link Kept#json}. */
    public Declaring<C> json(String column, String... paths) {
      return kept(Kept.json(table, "id", column, paths));
    }

    public Declaring<C> kept(Kept... places) {
      texts.getLast().places().addAll(Arrays.asList(places));
      return this;
    }

    /** Fields of facts that were made from it. */
    public Declaring<C> told(String... fields) {
      texts.getLast().told().addAll(Arrays.asList(fields));
      return this;
    }

    /** Acts that left it in the history as their note. */
    public Declaring<C> noted(String... acts) {
      texts.getLast().noted().addAll(Arrays.asList(acts));
      return this;
    }

    /** What the case keeps besides and made from its texts is made anew; it gets the codes of what is gone. */
    @SuppressWarnings("unchecked") // a kind of case is one class
    public Declaring<C> afterwards(BiConsumer<C, List<String>> makeAnew) {
      afterwards = (value, codes) -> makeAnew.accept((C) value, codes);
      return this;
    }

    public CaseTexts done() {
      return new CaseTexts(this);
    }
  }
}
