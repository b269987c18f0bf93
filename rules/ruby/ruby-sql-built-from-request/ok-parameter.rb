class Parcels
  def find(town)
    # ok: ruby-sql-built-from-parameter
    Parcel.where("town = ?", town)
  end

  # What the method is for.
  def run(statement)
    # ok: ruby-sql-built-from-parameter
    ActiveRecord::Base.connection.execute(statement)
  end
end
