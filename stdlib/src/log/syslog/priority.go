package syslog

// Priority is a facility and a severity.
type Priority int

// Severities.
const (
	LOG_EMERG Priority = iota
	LOG_ALERT
	LOG_CRIT
	LOG_ERR
	LOG_WARNING
	LOG_NOTICE
	LOG_INFO
	LOG_DEBUG
)

// Facilities. After the twelve that have a name come numbers for the system's own use.
const (
	LOG_KERN Priority = iota << 3
	LOG_USER
	LOG_MAIL
	LOG_DAEMON
	LOG_AUTH
	LOG_SYSLOG
	LOG_LPR
	LOG_NEWS
	LOG_UUCP
	LOG_CRON
	LOG_AUTHPRIV
	LOG_FTP
	_
	_
	_
	_
	LOG_LOCAL0
	LOG_LOCAL1
	LOG_LOCAL2
	LOG_LOCAL3
	LOG_LOCAL4
	LOG_LOCAL5
	LOG_LOCAL6
	LOG_LOCAL7
)

const (
	severities = LOG_DEBUG
	facilities = 0x1f << 3
)

// Emerg logs m with the severity LOG_EMERG.
func (w *Writer) Emerg(m string) error {
	_, err := w.log(LOG_EMERG, m)
	return err
}

// Alert logs m with the severity LOG_ALERT.
func (w *Writer) Alert(m string) error {
	_, err := w.log(LOG_ALERT, m)
	return err
}

// Crit logs m with the severity LOG_CRIT.
func (w *Writer) Crit(m string) error {
	_, err := w.log(LOG_CRIT, m)
	return err
}

// Err logs m with the severity LOG_ERR.
func (w *Writer) Err(m string) error {
	_, err := w.log(LOG_ERR, m)
	return err
}

// Warning logs m with the severity LOG_WARNING.
func (w *Writer) Warning(m string) error {
	_, err := w.log(LOG_WARNING, m)
	return err
}

// Notice logs m with the severity LOG_NOTICE.
func (w *Writer) Notice(m string) error {
	_, err := w.log(LOG_NOTICE, m)
	return err
}

// Info logs m with the severity LOG_INFO.
func (w *Writer) Info(m string) error {
	_, err := w.log(LOG_INFO, m)
	return err
}

// Debug logs m with the severity LOG_DEBUG.
func (w *Writer) Debug(m string) error {
	_, err := w.log(LOG_DEBUG, m)
	return err
}
