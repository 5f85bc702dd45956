package org.tumen.view;

/// Opens web pages.
public interface LinkOpening {
    /// @param url http or https
    void open(String url);
}
