/// Presenting to an audience: the stops on the way, what each key does in each state, and what the audience sees.
@NullMarked
package org.tumen.viewmodel.present;

import org.jspecify.annotations.NullMarked;
