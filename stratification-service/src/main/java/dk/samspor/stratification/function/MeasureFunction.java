package dk.samspor.stratification.function;

import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found at a moment; each code once. */
@Schema(examples = """
    {"moment": "START", "on": "2026-11-05", "items": [{"code": "d450", "qualifier": 3}, {"code": "e310", "qualifier": 2, "effect": "FACILITATOR"}]}""")
public record MeasureFunction(@NotNull Measurement.Moment moment, @NotNull LocalDate on, @NotEmpty @Size(max = 200) List<@Valid @NotNull IcfItem> items) {

  private static final Set<Integer> QUALIFIERS = Set.of(0, 1, 2, 3, 4, 8, 9);

  /** Refuses every item that cannot be, all of them named. */
  void mustBeSound() {
    var wrong = new ArrayList<Violation>();
    var seen = new HashSet<IcfCode>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var path = "items[" + i + "].";
      if (!QUALIFIERS.contains(item.qualifier())) wrong.add(Violation.of(path + "qualifier", StratificationCode.QUALIFIER_UNKNOWN));
      if (item.code().chapter().isEnvironment() != (item.effect() != null)) wrong.add(Violation.of(path + "effect", StratificationCode.EFFECT_FOR_ENVIRONMENT));
      if (!seen.add(item.code())) wrong.add(Violation.of(path + "code", StratificationCode.CODE_TWICE));
    }
    if (!wrong.isEmpty()) throw PlatformCode.INVALID_REQUEST.refuse(wrong.toArray(Violation[]::new));
  }

  /** Without what was found. */
  @Override
  public String toString() {
    return "MeasureFunction[" + moment + ", " + on + "]";
  }
}
