package org.tumen.model;

import org.tumen.model.edtf.Edtf;

/// A named period, drawn in a thin band under the ruler.
///
/// @param band the band's name, shared by the eras of one row ("Moscow")
public record Era(String band, String name, Edtf date, ExtraFields extra) {}
