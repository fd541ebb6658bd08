package dk.samspor.reporting.observations;

import java.util.Set;
import java.util.stream.Stream;

/** Says what one kind of dossier amounts to. Depends on the dossier and on nothing else: no clock, no table. */
interface Reading {

  /** The facts that make it look at a dossier at all. */
  Set<String> hears();

  /** In an order that depends on the dossier alone: observations of one measure are numbered in it. */
  Stream<Observation> read(Dossier dossier);
}
