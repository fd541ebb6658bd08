package dk.samspor.platform.cases;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which acts each state allows: a positive list. A state that was forgotten cannot be built, and a state that lists
 * nothing allows nothing.
 */
public final class Acts<S extends Enum<S>, A extends Enum<A>> {

  private final Class<S> states;
  private final Class<A> acts;
  private final Map<S, Set<A>> allowed;

  private Acts(Class<S> states, Class<A> acts, Map<S, Set<A>> allowed) {
    this.states = states;
    this.acts = acts;
    this.allowed = allowed;
  }

  public static <S extends Enum<S>, A extends Enum<A>> Table<S, A> of(Class<S> states, Class<A> acts) {
    return new Table<>(states, acts);
  }

  public boolean allows(S state, A act) {
    return allowed.get(state).contains(act);
  }

  public Set<A> in(S state) {
    return Set.copyOf(allowed.get(state));
  }

  S state(String name) {
    return Enum.valueOf(states, name);
  }

  /** Being written, state by state. */
  public static final class Table<S extends Enum<S>, A extends Enum<A>> {
    private final Class<S> states;
    private final Class<A> acts;
    private final Map<S, Set<A>> allowed;

    private Table(Class<S> states, Class<A> acts) {
      this.states = states;
      this.acts = acts;
      this.allowed = new EnumMap<>(states);
    }

    @SafeVarargs
    public final Table<S, A> in(S state, A... allowedActs) {
      var set = EnumSet.noneOf(acts);
      set.addAll(List.of(allowedActs));
      if (allowed.put(state, set) != null) {
        throw new IllegalStateException(state + " is listed twice");
      }
      return this;
    }

    public Acts<S, A> done() {
      var missing = EnumSet.allOf(states);
      missing.removeAll(allowed.keySet());
      if (!missing.isEmpty()) {
        throw new IllegalStateException("the table says nothing of " + missing);
      }
      return new Acts<>(states, acts, allowed);
    }
  }
}
