package dk.samspor.stratification.citizen;

/** A letter may name a citizen by an id that went when two became one; cases stand under the one that stayed. */
public final class Staying {

  /** In a statement: the id that stayed of {@code :citizen}, or itself. */
  public static final String ID = "coalesce((select to_id from citizen_alias where from_id = :citizen), cast(:citizen as uuid))";

  private Staying() {}
}
