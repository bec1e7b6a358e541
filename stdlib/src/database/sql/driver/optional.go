package driver

import (
	"context"
	"reflect"
)

// What a Conn may implement.
type (
	// Pinger asks whether the database is there.
	Pinger interface {
		Ping(ctx context.Context) error
	}

	// Execer executes without a statement.
	//
	// Deprecated: implement ExecerContext.
	Execer interface {
		Exec(query string, args []Value) (Result, error)
	}

	// ExecerContext executes without a statement, or returns ErrSkip.
	ExecerContext interface {
		ExecContext(ctx context.Context, query string, args []NamedValue) (Result, error)
	}

	// Queryer queries without a statement.
	//
	// Deprecated: implement QueryerContext.
	Queryer interface {
		Query(query string, args []Value) (Rows, error)
	}

	// QueryerContext queries without a statement, or returns ErrSkip.
	QueryerContext interface {
		QueryContext(ctx context.Context, query string, args []NamedValue) (Rows, error)
	}

	// ConnPrepareContext prepares; the context is only for that.
	ConnPrepareContext interface {
		PrepareContext(ctx context.Context, query string) (Stmt, error)
	}

	// ConnBeginTx begins a transaction with options, which it must respect.
	ConnBeginTx interface {
		BeginTx(ctx context.Context, opts TxOptions) (Tx, error)
	}

	// SessionResetter prepares a connection that was used for another use.
	SessionResetter interface {
		ResetSession(ctx context.Context) error
	}

	// Validator says whether a connection may be used again.
	Validator interface {
		IsValid() bool
	}

	// NamedValueChecker checks and converts arguments; a Stmt may have it, too.
	NamedValueChecker interface {
		CheckNamedValue(*NamedValue) error
	}
)

// What a Stmt may implement.
type (
	// StmtExecContext executes.
	StmtExecContext interface {
		ExecContext(ctx context.Context, args []NamedValue) (Result, error)
	}

	// StmtQueryContext queries.
	StmtQueryContext interface {
		QueryContext(ctx context.Context, args []NamedValue) (Rows, error)
	}

	// ColumnConverter knows how to convert arguments.
	//
	// Deprecated: implement NamedValueChecker.
	ColumnConverter interface {
		ColumnConverter(idx int) ValueConverter
	}
)

// What Rows may implement.
type (
	// RowsNextResultSet is for more than one result.
	RowsNextResultSet interface {
		Rows
		HasNextResultSet() bool
		NextResultSet() error // io.EOF if there is none
	}

	// RowsColumnScanner stores columns itself; Next is not called then.
	RowsColumnScanner interface {
		Rows
		NextRow() error // io.EOF at the end
		ScanColumn(scanCtx ScanContext, index int, dest any) error
	}

	// RowsColumnTypeScanType knows a type that a column fits.
	RowsColumnTypeScanType interface {
		Rows
		ColumnTypeScanType(index int) reflect.Type
	}

	// RowsColumnTypeDatabaseTypeName knows a column's type, in upper case.
	RowsColumnTypeDatabaseTypeName interface {
		Rows
		ColumnTypeDatabaseTypeName(index int) string
	}

	// RowsColumnTypeLength knows how long a column's values can be, if that differs.
	RowsColumnTypeLength interface {
		Rows
		ColumnTypeLength(index int) (length int64, ok bool)
	}

	// RowsColumnTypeNullable knows whether a column can be null.
	RowsColumnTypeNullable interface {
		Rows
		ColumnTypeNullable(index int) (nullable, ok bool)
	}

	// RowsColumnTypePrecisionScale knows a decimal type's digits.
	RowsColumnTypePrecisionScale interface {
		Rows
		ColumnTypePrecisionScale(index int) (precision, scale int64, ok bool)
	}
)
