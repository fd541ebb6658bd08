package dk.samspor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.cases.Case;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Random sequences of acts on cases of one kind: whatever order people do things in, a case is where its table allows, a
 * refused act has not happened, and no fact is lost or told without an act.
 */
public final class Walk {

  private static final int WALKS = 600;
  private static final int STEPS = 30;

  private Walk() {}

  /** Does one act, with arguments that may be right or wrong. */
  @FunctionalInterface
  public interface Deed<C, A> {
    void on(C value, A act, Random random);
  }

  /** @return the states that were reached */
  public static <S extends Enum<S>, A extends Enum<A>, C extends Case<S, A>> Set<S> of(Class<S> states, Class<A> acts, Supplier<C> fresh,
      Deed<C, A> deed) {
    long seed = Long.getLong("samspor.seed", 20150310L);
    System.out.println("walk of " + acts.getName() + ", seed " + seed);
    Random random = new Random(seed);
    Set<S> reached = EnumSet.noneOf(states);
    for (int walk = 0; walk < WALKS; walk++) {
      C value = fresh.get();
      reached.add(value.status());
      for (int step = 0; step < STEPS; step++) {
        tryOne(value, acts.getEnumConstants()[random.nextInt(acts.getEnumConstants().length)], deed, random);
        reached.add(value.status());
      }
    }
    return reached;
  }

  private static <S extends Enum<S>, A extends Enum<A>, C extends Case<S, A>> void tryOne(C value, A act, Deed<C, A> deed, Random random) {
    S before = value.status();
    int told = value.caseSeq();
    boolean allowed = value.allowedActions().contains(act);
    try {
      deed.on(value, act, random);
      assertThat(allowed).as("%s while %s", act, before).isTrue();
      assertThat(value.caseSeq()).isGreaterThanOrEqualTo(told);
    } catch (Refused refused) {
      assertThat(refused.code() == PlatformCode.ACT_NOT_ALLOWED).as("%s while %s: %s", act, before, refused.code().name()).isEqualTo(!allowed);
      assertThat(value.status()).isEqualTo(before);
      assertThat(value.caseSeq()).isEqualTo(told);
    }
  }
}
