package dk.samspor.stratification;

import dk.samspor.platform.identity.CitizenId;
import java.util.UUID;

/** Models, therapists and offers are about no citizen: the nil UUID, which no keyed hash gives. */
public final class Nobody {

  public static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  private Nobody() {}
}
