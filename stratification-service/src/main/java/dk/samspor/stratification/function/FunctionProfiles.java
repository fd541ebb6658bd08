package dk.samspor.stratification.function;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The function profiles. */
@ApplicationScoped
public class FunctionProfiles extends Cases<FunctionProfile> {
  FunctionProfiles() {
    super(FunctionProfile.class);
  }
}
