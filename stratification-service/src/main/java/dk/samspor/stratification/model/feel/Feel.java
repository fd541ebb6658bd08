package dk.samspor.stratification.model.feel;

import dk.samspor.stratification.model.feel.Condition.Between;
import dk.samspor.stratification.model.feel.Condition.Compared;
import dk.samspor.stratification.model.feel.Condition.Is;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the dialect: texts in quotation marks, numbers, comparisons, ranges, yes and no, lists of them, {@code not(…)} and
 * {@code -}. One pass, no recursion; everything else, function calls above all, is refused by not being known.
 */
public final class Feel {

  private static final int LONGEST = 1000;
  private static final String NUMBER = "-?\\d{1,9}(?:\\.\\d{1,6})?";
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\\p{Cntrl}]*)\"");
  private static final Pattern PLAIN_NUMBER = Pattern.compile(NUMBER);
  private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
  private static final Pattern RANGE = Pattern.compile("([\\[(\\]])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([])\\[])");
  private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern PIECE = Pattern.compile("\\s*(" + TEXT + "|" + RANGE + "|" + COMPARED + "|" + NUMBER + "|true|false)\\s*(,|$)");

  private Feel() {}

  /** One cell of a rule. */
  public static Cell cell(String text) {
    var bounded = bounded(text);
    if (bounded.equals("-")) return new Cell.Open();
    var negated = NOT.matcher(bounded);
    return negated.matches() ? new Cell.NoneOf(conditions(negated.group(1))) : new Cell.OneOf(conditions(bounded));
  }

  /** A single text or number: what a rule answers. */
  public static Object value(String text) {
    if (cell(text) instanceof Cell.OneOf one && one.conditions().size() == 1 && one.conditions().getFirst() instanceof Is is
        && !(is.value() instanceof Boolean)) return is.value();
    throw new NotInTheDialect(text);
  }

  private static List<Condition> conditions(String text) {
    var conditions = new ArrayList<Condition>();
    var pieces = PIECE.matcher(text);
    boolean more = true;
    while (more) {
      if (!pieces.lookingAt()) throw new NotInTheDialect(text);
      conditions.add(condition(pieces.group(1)));
      more = pieces.group().endsWith(",");
      pieces.region(pieces.end(), text.length());
    }
    return List.copyOf(conditions);
  }

  private static Condition condition(String piece) {
    var text = TEXT.matcher(piece);
    if (text.matches()) return new Is(text.group(1));
    if (piece.equals("true") || piece.equals("false")) return new Is(Boolean.valueOf(piece));
    if (PLAIN_NUMBER.matcher(piece).matches()) return new Is(new BigDecimal(piece));
    var compared = COMPARED.matcher(piece);
    return compared.matches() ? new Compared(sign(compared.group(1)), new BigDecimal(compared.group(2))) : range(piece);
  }

  private static Between range(String piece) {
    var range = RANGE.matcher(piece);
    if (!range.matches()) throw new NotInTheDialect(piece);
    return new Between(new BigDecimal(range.group(2)), range.group(1).equals("["), new BigDecimal(range.group(3)), range.group(4).equals("]"));
  }

  private static Compared.Sign sign(String feel) {
    for (var sign : Compared.Sign.values()) if (sign.feel.equals(feel)) return sign;
    throw new NotInTheDialect(feel);
  }

  private static String bounded(String text) {
    var stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) throw new NotInTheDialect(stripped);
    return stripped;
  }
}
