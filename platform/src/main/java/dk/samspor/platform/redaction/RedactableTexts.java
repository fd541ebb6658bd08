package dk.samspor.platform.redaction;

import dk.samspor.platform.web.PlatformCode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All texts of this service that can be taken out, by kind of case. */
@ApplicationScoped
public class RedactableTexts {

  private final Map<String, CaseTexts> kinds;

  RedactableTexts(@All List<CaseTexts> declared) {
    kinds = declared.stream().collect(Collectors.toUnmodifiableMap(CaseTexts::kind, Function.identity()));
  }

  Optional<CaseTexts> of(String kind) {
    return Optional.ofNullable(kinds.get(kind));
  }

  /** In the order they were declared, its history's notes last; none for a kind in which nothing is written of a citizen. */
  List<FreeText> textsOf(String kind) {
    return of(kind).map(one -> Stream.concat(one.texts().stream(), Stream.of(OwnNotes.TEXT)).toList()).orElse(List.of());
  }

  /** In the order they were declared; one that the kind does not have is UNKNOWN_TEXT. */
  List<FreeText> named(String kind, Collection<String> codes) {
    var unknown = new HashSet<>(codes);
    var known = new ArrayList<FreeText>();
    for (FreeText text : textsOf(kind)) {
      if (unknown.remove(text.code())) {
        known.add(text);
      }
    }
    if (!unknown.isEmpty()) {
      throw PlatformCode.UNKNOWN_TEXT.refuse(textsOf(kind).stream().map(FreeText::code).collect(Collectors.joining(", ")));
    }
    return known;
  }

  /** Every place of every text, as {@link Kept#covers} says it. */
  public Set<String> covered() {
    return kinds.values().stream().flatMap(one -> one.texts().stream()).flatMap(text -> text.places().stream())
        .flatMap(place -> place.covers().stream()).collect(Collectors.toCollection(TreeSet::new));
  }
}
