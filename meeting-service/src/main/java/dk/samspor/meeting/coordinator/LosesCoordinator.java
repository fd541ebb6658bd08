package dk.samspor.meeting.coordinator;

import java.util.UUID;

/** Something a coordinator is booked for and that can stand without one until another is assigned: a meeting day, another meeting. */
public interface LosesCoordinator {

  /** Gives the coordinator up, where it is one of its own; whether it was. The rota is the caller's to free. */
  boolean loses(UUID refersTo, String because);
}
